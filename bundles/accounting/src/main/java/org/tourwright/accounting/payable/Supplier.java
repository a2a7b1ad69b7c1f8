package org.tourwright.accounting.payable;

import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.tourwright.persistence.NotAudited;
import org.tourwright.persistence.SearchText;

/**
 * Somebody whom the agency pays. Those of operations have its identity; others are entered here, so
 * that bills can be paid without operations.
 */
@Entity
@Table(name = "accounting_supplier")
public class Supplier {

  @Id UUID id;

  @Version long version;

  String name;

  @Column(name = "search_text")
  @NotAudited
  String search;

  @Column(name = "by_hand")
  boolean byHand;

  protected Supplier() {}

  Supplier(UUID id, String name, boolean byHand) {
    this.id = id;
    this.byHand = byHand;
    rename(name);
  }

  final void rename(String newName) {
    name = newName;
    String words = SearchText.fold(newName) + " " + SearchText.pinyin(newName);
    search = words.length() > 500 ? words.substring(0, 500) : words;
  }

  public UUID id() {
    return id;
  }

  public String name() {
    return name;
  }
}
