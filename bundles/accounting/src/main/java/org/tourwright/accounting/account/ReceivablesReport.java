package org.tourwright.accounting.account;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.accounting.ledger.Side;
import org.tourwright.core.report.Period;
import org.tourwright.core.report.Report;
import org.tourwright.core.report.Table;
import org.tourwright.core.user.Caller;

/** What customers owe, by how long it is overdue. */
@Component(service = Report.class)
public class ReceivablesReport implements Report {

  private static final String READ = "accounting:receivable:read";

  private final AgeingList ageing;

  @Activate
  public ReceivablesReport(@Reference AgeingList ageing) {
    this.ageing = ageing;
  }

  @Override
  public String key() {
    return "accounting.receivables";
  }

  @Override
  public String permission() {
    return READ;
  }

  @Override
  public Table run(Caller caller, Period period) {
    return AgeingReport.table(ageing, Side.CUSTOMER, caller.visibleOwners(READ).orElse(null));
  }
}
