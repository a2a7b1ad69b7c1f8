package org.tourwright.operations;

import static org.tourwright.core.user.BuiltInRole.ACCOUNTANT;
import static org.tourwright.core.user.BuiltInRole.CUSTOMER_CARE;
import static org.tourwright.core.user.BuiltInRole.MANAGER;
import static org.tourwright.core.user.BuiltInRole.OPERATOR;
import static org.tourwright.core.user.BuiltInRole.SALESPERSON;
import static org.tourwright.core.user.BuiltInRole.TOUR_DESIGNER;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.module.Module;
import org.tourwright.core.user.Permission;
import org.tourwright.operations.cost.AdvanceResource;
import org.tourwright.operations.cost.RunningCostResource;
import org.tourwright.operations.desk.CalendarResource;
import org.tourwright.operations.desk.ChecklistResource;
import org.tourwright.operations.desk.CustomerToursResource;
import org.tourwright.operations.desk.TourResource;
import org.tourwright.operations.paper.PaperResource;
import org.tourwright.operations.paper.VoucherResource;
import org.tourwright.operations.reservation.ReservationResource;
import org.tourwright.operations.rooming.RoomingResource;
import org.tourwright.operations.settlement.SettlementResource;
import org.tourwright.operations.supplier.SupplierResource;

/** The operations department (điều hành). */
@Component(service = Module.class)
public final class OperationsModule implements Module {

  private final List<Object> resources;

  @Activate
  public OperationsModule(
      @Reference TourResource tours,
      @Reference ChecklistResource checklist,
      @Reference CustomerToursResource customerTours,
      @Reference CalendarResource calendar,
      @Reference ReservationResource reservations,
      @Reference SupplierResource suppliers,
      @Reference RoomingResource rooming,
      @Reference RunningCostResource costs,
      @Reference AdvanceResource advances,
      @Reference SettlementResource settlement,
      @Reference PaperResource papers,
      @Reference VoucherResource vouchers) {
    resources =
        List.of(
            tours,
            checklist,
            customerTours,
            calendar,
            reservations,
            suppliers,
            rooming,
            costs,
            advances,
            settlement,
            papers,
            vouchers);
  }

  @Override
  public String id() {
    return "operations";
  }

  @Override
  public List<Permission> permissions() {
    return declared();
  }

  static List<Permission> declared() {
    return List.of(
        Permission.of(
            Rights.TOUR_READ,
            OPERATOR,
            MANAGER,
            ACCOUNTANT,
            SALESPERSON,
            CUSTOMER_CARE,
            TOUR_DESIGNER),
        Permission.of(Rights.TOUR_WRITE, OPERATOR, MANAGER),
        Permission.of(Rights.TOUR_SETTLE, OPERATOR, MANAGER),
        Permission.of(Rights.PASSENGER_READ, OPERATOR, MANAGER, CUSTOMER_CARE),
        Permission.of(Rights.COST_READ, OPERATOR, MANAGER, ACCOUNTANT),
        Permission.of(Rights.SUPPLIER_READ, OPERATOR, MANAGER, ACCOUNTANT),
        Permission.of(Rights.SUPPLIER_WRITE, OPERATOR, MANAGER),
        Permission.of(Rights.RESERVATION_READ, OPERATOR, MANAGER, ACCOUNTANT),
        Permission.of(Rights.RESERVATION_WRITE, OPERATOR, MANAGER),
        Permission.of(Rights.RESERVATION_CONFIRM, OPERATOR, MANAGER));
  }

  @Override
  public List<Object> resources() {
    return resources;
  }
}
