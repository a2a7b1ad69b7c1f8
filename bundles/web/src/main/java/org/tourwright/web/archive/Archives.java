package org.tourwright.web.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.error.NotPermitted;
import org.tourwright.core.user.Caller;
import org.tourwright.web.Settings;
import org.tourwright.web.module.ModuleChange;
import org.tourwright.web.module.ModuleChanges;

/**
 * Modules from outside, in two steps: an archive is looked through and kept; what it wants is seen;
 * then somebody says yes or no.
 */
@Component(service = Archives.class)
public final class Archives {

  static final String MANAGE = "web:module:manage";
  static final String TRUST = "web:module:trust";

  private final ArchiveRows rows;
  private final InstalledHere here;
  private final Offers offers;
  private final Uses uses;
  private final ModuleChanges changes;
  private final Settings settings;
  private final TrustedCertificates certificates =
      new TrustedCertificates(Path.of(System.getProperty("karaf.etc"), "trusted-modules"));

  /**
   * What somebody says yes to.
   *
   * @param confirmation the module's id, typed by one who vouches for an archive that nobody known
   *     signed; else null
   * @param older whether it may take the place of a newer version
   * @param install whether it is also installed, or takes the place of the version that runs
   */
  public record Yes(String confirmation, boolean older, boolean install) {}

  /**
   * What came of a yes.
   *
   * @param change the installation or update that has begun; null when none was asked for
   */
  public record Accepted(ArchiveView archive, CompletableFuture<ModuleChange> change) {}

  @Activate
  public Archives(
      @Reference ArchiveRows rows,
      @Reference InstalledHere here,
      @Reference Offers offers,
      @Reference Uses uses,
      @Reference ModuleChanges changes,
      @Reference Settings settings) {
    this.rows = rows;
    this.here = here;
    this.offers = offers;
    this.uses = uses;
    this.changes = changes;
    this.settings = settings;
  }

  /** All that wait or are accepted, the newest first, without their contents. */
  public List<ArchiveView> list(Caller caller) {
    caller.require(MANAGE);
    return rows.list().stream()
        .map(record -> ArchiveView.listed(record, rows.nodes(record.id)))
        .toList();
  }

  /**
   * Looks through an archive and keeps it for somebody's yes. Nothing of it is run or installed.
   *
   * @param fileName as it was called where it came from; null for none
   * @throws Invalid on the field {@code file}, with the reason, when it is not to be let in; then
   *     nothing of it is kept
   */
  public ArchiveView examine(Caller caller, String fileName, InputStream content) {
    caller.require(MANAGE);
    byte[] bytes = read(content);
    Examined examined = examined(bytes);
    refuseTaken(examined);
    return view(rows.keep(caller, examined, named(fileName, examined), bytes), examined);
  }

  /** One archive, looked through once more against what runs now. */
  public ArchiveView get(Caller caller, String id) {
    caller.require(MANAGE);
    ArchiveRecord record = rows.required(id);
    return view(record, examined(rows.content(id)));
  }

  /**
   * Lets an archive in: from now on every node offers it.
   *
   * @throws Conflict {@code web.archive-untrusted} when it needs a confirmation, {@code
   *     web.archive-older} when a newer version runs
   * @throws NotPermitted when it needs a confirmation and the caller may not vouch for archives
   */
  public Accepted accept(Caller caller, String id, Yes yes) {
    caller.require(MANAGE);
    ArchiveRecord record = rows.required(id);
    Examined examined = examined(rows.content(id));
    refuseTaken(examined);
    if (examined.older() && !yes.older()) {
      throw ArchiveError.OLDER.conflict("running", examined.running());
    }
    boolean vouched = vouched(caller, record, examined, yes.confirmation());
    ArchiveRecord accepted = rows.accept(caller, id, vouched);
    offers.add(examined);
    CompletableFuture<ModuleChange> change = yes.install() ? install(caller, examined) : null;
    return new Accepted(view(accepted, examined), change);
  }

  private CompletableFuture<ModuleChange> install(Caller caller, Examined archive) {
    String version = archive.version().toString();
    CompletableFuture<ModuleChange> change =
        archive.running() == null
            ? changes.install(caller, archive.id(), version)
            : changes.update(caller, archive.id(), version);
    return change.whenComplete((done, failed) -> uses.tell());
  }

  /**
   * Says no to an archive that waits, or takes back one that no node has installed any more.
   *
   * @throws Conflict {@code web.archive-in-use}
   */
  public void discard(Caller caller, String id) {
    caller.require(MANAGE);
    ArchiveRecord record = rows.required(id);
    uses.tell();
    if (rows.nodes(id) > 0) {
      throw ArchiveError.IN_USE.conflict("module", record.module);
    }
    rows.remove(caller, id);
    offers.remove(id);
  }

  private boolean vouched(
      Caller caller, ArchiveRecord record, Examined examined, String confirmation) {
    if (trusted(record, examined)) {
      return false;
    }
    if (confirmation == null || confirmation.isBlank()) {
      throw ArchiveError.UNTRUSTED.conflict("module", examined.id());
    }
    caller.require(TRUST);
    if (!confirmation.strip().equals(examined.id())) {
      throw new Invalid(
          "confirmation", ArchiveError.CONFIRMATION, java.util.Map.of("module", examined.id()));
    }
    return true;
  }

  private boolean trusted(ArchiveRecord record, Examined examined) {
    return record.confirmed
        || examined.signature().kind() == Signature.Kind.TRUSTED
        || settings.allowUnsigned();
  }

  /**
   * A version is one file for ever: nodes must not run different code under one name. This node
   * does not know yet what another one accepts just now; {@link ArchiveRows#accept} does.
   */
  private void refuseTaken(Examined examined) {
    String version = examined.version().toString();
    boolean known =
        here.hasFeature("tourwright-" + examined.id(), "[" + version + "," + version + "]");
    if (known && !offers.all().contains(examined.sha256())) {
      throw ArchiveError.SAME_VERSION.refusal("version", version);
    }
  }

  private ArchiveView view(ArchiveRecord record, Examined examined) {
    return ArchiveView.of(record, examined, trusted(record, examined), rows.nodes(record.id));
  }

  /** One after the other: each is held in memory, unpacked. Who is trusted may change any time. */
  synchronized Examined examined(byte[] archive) {
    return new Examiner(here, new Signatures(certificates.all())).examine(archive);
  }

  private byte[] read(InputStream content) {
    long limit = settings.archiveLimit();
    try {
      byte[] bytes = content.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
      if (bytes.length > limit) {
        throw ArchiveError.TOO_LARGE.refusal("limit", limit);
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String named(String fileName, Examined examined) {
    String name =
        fileName == null || fileName.isBlank() ? examined.id() + ".kar" : fileName.strip();
    return name.length() > 200 ? name.substring(0, 200) : name;
  }
}
