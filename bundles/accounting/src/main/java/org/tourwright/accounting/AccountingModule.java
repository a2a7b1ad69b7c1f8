package org.tourwright.accounting;

import static org.tourwright.core.user.BuiltInRole.ACCOUNTANT;
import static org.tourwright.core.user.BuiltInRole.MANAGER;
import static org.tourwright.core.user.BuiltInRole.OPERATOR;
import static org.tourwright.core.user.BuiltInRole.SALESPERSON;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.accounting.account.AccountResource;
import org.tourwright.accounting.account.Accounts;
import org.tourwright.accounting.account.AgeingList;
import org.tourwright.accounting.account.StatementPrint;
import org.tourwright.accounting.ledger.OpenItems;
import org.tourwright.accounting.payable.PayableResource;
import org.tourwright.accounting.payable.Payables;
import org.tourwright.accounting.payable.SupplierResource;
import org.tourwright.accounting.payable.Suppliers;
import org.tourwright.accounting.profit.ProfitResource;
import org.tourwright.accounting.profit.TourProfits;
import org.tourwright.accounting.receivable.BookingResource;
import org.tourwright.accounting.receivable.ReceivableResource;
import org.tourwright.accounting.receivable.Receivables;
import org.tourwright.accounting.voucher.PaymentResource;
import org.tourwright.accounting.voucher.ReceiptResource;
import org.tourwright.accounting.voucher.VoucherList;
import org.tourwright.accounting.voucher.VoucherPrint;
import org.tourwright.accounting.voucher.Vouchers;
import org.tourwright.core.module.Module;
import org.tourwright.core.user.Permission;
import org.tourwright.core.user.Scope;

/** Accounting as it describes itself. */
@Component(service = Module.class)
public class AccountingModule implements Module {

  private final List<Object> resources;

  @Activate
  public AccountingModule(
      @Reference OpenItems items,
      @Reference Receivables receivables,
      @Reference Payables payables,
      @Reference Suppliers suppliers,
      @Reference Vouchers vouchers,
      @Reference VoucherList list,
      @Reference VoucherPrint print,
      @Reference Accounts accounts,
      @Reference AgeingList ageing,
      @Reference StatementPrint statements,
      @Reference TourProfits profits) {
    resources =
        List.of(
            new ReceivableResource(receivables, items),
            new BookingResource(receivables),
            new ReceiptResource(vouchers, list, print),
            new PayableResource(payables, items),
            new SupplierResource(suppliers),
            new PaymentResource(vouchers, list, print),
            new AccountResource(accounts, ageing, statements),
            new ProfitResource(profits));
  }

  @Override
  public String id() {
    return "accounting";
  }

  @Override
  public List<Permission> permissions() {
    return declared();
  }

  static List<Permission> declared() {
    return List.of(
        Permission.of("accounting:receivable:read", ACCOUNTANT, MANAGER)
            .with(SALESPERSON, Scope.OWN),
        Permission.of("accounting:receivable:write", ACCOUNTANT),
        Permission.of("accounting:receipt:read", ACCOUNTANT, MANAGER),
        Permission.of("accounting:receipt:write", ACCOUNTANT),
        Permission.of("accounting:receipt:reverse", ACCOUNTANT, MANAGER),
        Permission.of("accounting:payable:read", ACCOUNTANT, MANAGER, OPERATOR),
        Permission.of("accounting:payable:write", ACCOUNTANT),
        Permission.of("accounting:payment:read", ACCOUNTANT, MANAGER),
        Permission.of("accounting:payment:write", ACCOUNTANT),
        Permission.of("accounting:payment:reverse", ACCOUNTANT, MANAGER),
        Permission.of("accounting:profit:read", ACCOUNTANT, MANAGER),
        Permission.of("accounting:account:read", ACCOUNTANT, MANAGER));
  }

  @Override
  public List<Object> resources() {
    return resources;
  }
}
