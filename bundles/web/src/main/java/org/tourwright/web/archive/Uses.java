package org.tourwright.web.archive;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the other nodes which archives this one has installed. */
@Component(service = Uses.class)
public final class Uses {

  private final ArchiveRows rows;
  private final Offers offers;

  @Activate
  public Uses(@Reference ArchiveRows rows, @Reference Offers offers) {
    this.rows = rows;
    this.offers = offers;
  }

  void tell() {
    String node = offers.node();
    rows.accepted().forEach(archive -> rows.use(archive.id, node, offers.inUse(archive.id)));
  }
}
