package org.tourwright.web;

import java.util.function.Consumer;
import java.util.function.Function;
import javax.persistence.EntityManager;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.error.NotAvailable;
import org.tourwright.core.user.Caller;
import org.tourwright.persistence.EntityStore;
import org.tourwright.persistence.Persistence;
import org.tourwright.web.answer.StoredAnswer;
import org.tourwright.web.archive.ArchiveFileRecord;
import org.tourwright.web.archive.ArchiveRecord;
import org.tourwright.web.archive.ArchiveUse;
import org.tourwright.web.session.WebSession;
import org.tourwright.web.token.ApiToken;

/** The tables of the front: sessions, API tokens, answers already given, archives of modules. */
@Component(service = WebStore.class)
public final class WebStore {

  private static final Logger LOG = LoggerFactory.getLogger(WebStore.class);
  private static final Caller FRONT = Caller.system("web");

  private final EntityStore store;

  @Activate
  public WebStore(BundleContext context, @Reference Persistence persistence) {
    this.store =
        persistence.open(
            context.getBundle(),
            "web",
            WebSession.class,
            StoredAnswer.class,
            ApiToken.class,
            ArchiveRecord.class,
            ArchiveFileRecord.class,
            ArchiveUse.class);
  }

  @Deactivate
  void stop() {
    store.close();
  }

  public <T> T read(Function<EntityManager, T> work) {
    return store.read(work);
  }

  /** Changes the front's own records, which are not audited. */
  public <T> T write(Function<EntityManager, T> work) {
    return store.write(FRONT, work);
  }

  /**
   * Changes what a request leaves behind, where that is possible: people go on reading while
   * nothing may be written, and so do programs.
   */
  public void note(Consumer<EntityManager> work) {
    try {
      store.run(FRONT, work);
    } catch (NotAvailable e) {
      LOG.debug("Not noted: {}", e.getMessage());
    }
  }

  /** Runs within a transaction in a user's name. */
  public void run(Caller caller, Consumer<EntityManager> work) {
    store.run(caller, work);
  }
}
