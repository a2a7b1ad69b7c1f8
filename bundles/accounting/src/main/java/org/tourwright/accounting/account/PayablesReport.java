package org.tourwright.accounting.account;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.accounting.ledger.Side;
import org.tourwright.core.report.Period;
import org.tourwright.core.report.Report;
import org.tourwright.core.report.Table;
import org.tourwright.core.user.Caller;

/** What the agency owes suppliers, by how long it is overdue. */
@Component(service = Report.class)
public class PayablesReport implements Report {

  private static final String READ = "accounting:payable:read";

  private final AgeingList ageing;

  @Activate
  public PayablesReport(@Reference AgeingList ageing) {
    this.ageing = ageing;
  }

  @Override
  public String key() {
    return "accounting.payables";
  }

  @Override
  public String permission() {
    return READ;
  }

  @Override
  public Table run(Caller caller, Period period) {
    return AgeingReport.table(ageing, Side.SUPPLIER, null);
  }
}
