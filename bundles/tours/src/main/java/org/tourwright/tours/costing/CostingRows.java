package org.tourwright.tours.costing;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.tour.ProgrammeId;
import org.tourwright.persistence.Amount;
import org.tourwright.persistence.Ids;
import org.tourwright.tours.programme.ProgrammeView;
import org.tourwright.tours.settings.Decimals;
import org.tourwright.tours.settings.GroupSizes;

/** Costings with their lines and rates, between the tables and what people see. */
final class CostingRows {

  private CostingRows() {}

  static CostingRecord find(EntityManager em, UUID id) {
    CostingRecord row = em.find(CostingRecord.class, id);
    if (row == null) {
      throw new NotFound();
    }
    return row;
  }

  static Optional<CostingRecord> active(EntityManager em, UUID programme) {
    return ofProgramme(em, programme).stream()
        .filter(row -> row.state == CostingState.ACTIVE)
        .findFirst();
  }

  /** Newest first. */
  static List<CostingRecord> ofProgramme(EntityManager em, UUID programme) {
    return em.createQuery(
            "select c from Costing c where c.programme = :programme order by c.revision desc",
            CostingRecord.class)
        .setParameter("programme", programme)
        .getResultList();
  }

  static CostingRecord fresh(EntityManager em, ProgrammeView programme) {
    CostingRecord row = new CostingRecord();
    row.id = Ids.next();
    row.programme = programme.id().value();
    row.revision =
        ofProgramme(em, row.programme).stream().mapToInt(other -> other.revision).max().orElse(0)
            + 1;
    row.state = CostingState.DRAFT;
    return row;
  }

  static void fill(EntityManager em, CostingRecord row, CostingDetails in) {
    row.name = in.name();
    row.currency = in.currency();
    row.marginPercent = in.marginPercent();
    row.roundingStep = in.roundingStep();
    row.childPercent = in.childPercent();
    row.groupSizes = GroupSizes.text(in.groupSizes());
    row.notes = in.notes();
    fillRates(em, row.id, in.rates());
    fillLines(em, row.id, in.lines());
  }

  static void remove(EntityManager em, CostingRecord row) {
    fillRates(em, row.id, List.of());
    fillLines(em, row.id, List.of());
    em.remove(row);
  }

  static CostingView view(EntityManager em, CostingRecord row) {
    CostingDetails details = details(em, row);
    return new CostingView(
        row.id,
        row.version,
        new ProgrammeId(row.programme),
        row.revision,
        row.state,
        details.name(),
        details.currency(),
        details.marginPercent(),
        details.roundingStep(),
        details.childPercent(),
        details.groupSizes(),
        details.rates(),
        details.lines(),
        details.notes(),
        details.sheet().table(details.groupSizes()),
        row.createdAt,
        row.updatedAt);
  }

  static CostingDetails details(EntityManager em, CostingRecord row) {
    return new CostingDetails(
        row.name,
        row.currency,
        Decimals.plain(row.marginPercent),
        Decimals.plain(row.roundingStep),
        Decimals.plain(row.childPercent),
        GroupSizes.parse(row.groupSizes),
        rates(em, row.id).stream()
            .map(rate -> new CostingDetails.Rate(rate.currency, Decimals.plain(rate.rate)))
            .toList(),
        lines(em, row.id).stream().map(CostingRows::line).toList(),
        row.notes);
  }

  private static CostLine line(CostLineRecord row) {
    CostLine line = row.line();
    return new CostLine(
        line.kind(),
        line.description(),
        line.basis(),
        Decimals.plain(line.quantity()),
        line.times(),
        line.unitCost());
  }

  private static void fillRates(EntityManager em, UUID costing, List<CostingDetails.Rate> rates) {
    Map<String, RateRecord> known =
        new HashMap<>(
            rates(em, costing).stream()
                .collect(Collectors.toMap(rate -> rate.currency, rate -> rate)));
    for (CostingDetails.Rate rate : rates) {
      RateRecord row = known.remove(rate.currency());
      if (row == null) {
        row = new RateRecord();
        row.id = Ids.next();
        row.costing = costing;
        row.currency = rate.currency();
        row.rate = rate.rate();
        em.persist(row);
      } else if (row.rate.compareTo(rate.rate()) != 0) {
        row.rate = rate.rate();
      }
    }
    known.values().forEach(em::remove);
  }

  private static void fillLines(EntityManager em, UUID costing, List<CostLine> lines) {
    List<CostLineRecord> known = new ArrayList<>(lines(em, costing));
    for (int i = 0; i < lines.size(); i++) {
      CostLineRecord row;
      if (i < known.size()) {
        row = known.get(i);
      } else {
        row = new CostLineRecord();
        row.id = Ids.next();
        row.costing = costing;
        em.persist(row);
      }
      fillLine(row, i + 1, lines.get(i));
    }
    known.stream().skip(lines.size()).forEach(em::remove);
  }

  private static void fillLine(CostLineRecord row, int number, CostLine line) {
    row.lineNo = number;
    row.kind = line.kind();
    row.description = line.description().strip();
    row.basis = line.basis();
    row.quantity = line.quantity().setScale(3, RoundingMode.UNNECESSARY);
    row.times = line.times();
    row.unitCost = Amount.of(line.unitCost());
  }

  private static List<RateRecord> rates(EntityManager em, UUID costing) {
    return em.createQuery(
            "select r from CostingRate r where r.costing = :costing order by r.currency",
            RateRecord.class)
        .setParameter("costing", costing)
        .getResultList();
  }

  private static List<CostLineRecord> lines(EntityManager em, UUID costing) {
    return em.createQuery(
            "select l from CostLine l where l.costing = :costing order by l.lineNo",
            CostLineRecord.class)
        .setParameter("costing", costing)
        .getResultList();
  }
}
