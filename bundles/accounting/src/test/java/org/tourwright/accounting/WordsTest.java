package org.tourwright.accounting;

import java.util.stream.Stream;
import org.tourwright.accounting.ledger.EntryKind;
import org.tourwright.accounting.ledger.ItemState;
import org.tourwright.accounting.ledger.Origin;
import org.tourwright.accounting.ledger.PaymentMethod;
import org.tourwright.accounting.ledger.VoucherState;
import org.tourwright.accounting.profit.TourState;
import org.tourwright.core.operation.ServiceKind;
import org.tourwright.testing.WordsContract;

class WordsTest extends WordsContract {

  WordsTest() {
    super("accounting");
  }

  @Override
  protected Stream<String> needed() {
    return all(
        errors(AccountingError.values()),
        permissions(AccountingModule.declared()),
        labels("accounting.receivable.state", ItemState.values()),
        labels("accounting.payable.state", ItemState.values()),
        labels("accounting.item.origin", Origin.values()),
        labels("accounting.item.kind", ServiceKind.values()),
        labels("accounting.voucher.method", PaymentMethod.values()),
        labels("accounting.voucher.state", VoucherState.values()),
        labels("accounting.entry.kind", EntryKind.values()),
        labels("accounting.tour.state", TourState.values()));
  }
}
