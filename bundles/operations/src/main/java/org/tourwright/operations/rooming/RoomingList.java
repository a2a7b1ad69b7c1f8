package org.tourwright.operations.rooming;

import java.time.Instant;
import java.util.UUID;
import javax.persistence.Access;
import javax.persistence.AccessType;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** The rooming list of a tour as it was saved; its identity is the tour's. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "operations_rooming_list")
public class RoomingList {

  @Id UUID id;
  @Version long version;

  /** The rooms in JSON: a list is read and saved as a whole, and nothing searches in it. */
  String rooms;

  @Column(name = "saved_at")
  Instant savedAt;

  protected RoomingList() {}

  static RoomingList create(UUID tour) {
    RoomingList list = new RoomingList();
    list.id = tour;
    return list;
  }
}
