package org.tourwright.core.jpa.customer;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.tourwright.persistence.NotAudited;

/** A word by which a customer is found. */
@Entity
@Table(name = "core_customer_word")
@IdClass(CustomerWord.Key.class)
@NotAudited
public class CustomerWord {

  @Id
  @Column(name = "customer_id")
  UUID customerId;

  @Id String word;

  protected CustomerWord() {}

  CustomerWord(UUID customerId, String word) {
    this.customerId = customerId;
    this.word = word;
  }

  /** Identity of a word. */
  public static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    UUID customerId;
    String word;

    public Key() {}

    Key(UUID customerId, String word) {
      this.customerId = customerId;
      this.word = word;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && Objects.equals(customerId, that.customerId)
          && Objects.equals(word, that.word);
    }

    @Override
    public int hashCode() {
      return Objects.hash(customerId, word);
    }
  }
}
