package org.tourwright.core.jpa.customer;

import java.time.Instant;
import java.util.List;
import org.tourwright.core.customer.CustomerQuery;
import org.tourwright.persistence.Listing;
import org.tourwright.persistence.SearchText;

/** Which customers a list shows. */
final class CustomerLists {

  private CustomerLists() {}

  static Listing<CustomerRecord> listing(CustomerQuery query) {
    Listing<CustomerRecord> listing =
        new Listing<>(CustomerRecord.class)
            .where("e.archived = :archived", "archived", query.archived())
            .in(
                "e.stage",
                "stages",
                query.stages() == null || query.stages().isEmpty() ? null : query.stages())
            .where("e.kind = :kind", "kind", query.kind())
            .where("e.source = :source", "source", query.source())
            .where("e.country = :country", "country", query.country())
            .where("e.owner = :owner", "owner", query.owner())
            .sortable("name", "e.nameKey", String.class, row -> row.nameKey)
            .sortable("code", "e.code", String.class, row -> row.code)
            .sortable("createdAt", "e.createdAt", Instant.class, row -> row.createdAt)
            .sortable("updatedAt", "e.updatedAt", Instant.class, row -> row.updatedAt);
    if (query.owners() != null) {
      listing.where("e.owner is null or e.owner in :owners", "owners", query.owners());
    }
    List<String> words =
        query.page().q() == null ? List.of() : CustomerWords.ofQuery(query.page().q());
    for (int i = 0; i < words.size(); i++) {
      listing.where(
          "exists (select 1 from CustomerWord w"
              + i
              + " where w"
              + i
              + ".customerId = e.id and w"
              + i
              + ".word like :w"
              + i
              + " escape '!')",
          "w" + i,
          SearchText.escape(words.get(i)) + "%");
    }
    return listing;
  }
}
