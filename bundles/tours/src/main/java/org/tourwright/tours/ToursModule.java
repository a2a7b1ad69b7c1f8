package org.tourwright.tours;

import static org.tourwright.core.user.BuiltInRole.ACCOUNTANT;
import static org.tourwright.core.user.BuiltInRole.CUSTOMER_CARE;
import static org.tourwright.core.user.BuiltInRole.MANAGER;
import static org.tourwright.core.user.BuiltInRole.MARKETER;
import static org.tourwright.core.user.BuiltInRole.OPERATOR;
import static org.tourwright.core.user.BuiltInRole.SALESPERSON;
import static org.tourwright.core.user.BuiltInRole.TOUR_DESIGNER;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.module.Module;
import org.tourwright.core.user.Permission;
import org.tourwright.tours.catalogue.DuplicateResource;
import org.tourwright.tours.costing.CostingResource;
import org.tourwright.tours.costing.PriceResource;
import org.tourwright.tours.costing.ProgrammeCostingResource;
import org.tourwright.tours.departure.DepartureResource;
import org.tourwright.tours.programme.ItineraryResource;
import org.tourwright.tours.programme.ProgrammeResource;
import org.tourwright.tours.settings.SettingsResource;

/** Tour design: programmes, itineraries, costing, departures. */
@Component(service = Module.class)
public final class ToursModule implements Module {

  private final List<Object> resources;

  @Activate
  public ToursModule(
      @Reference ProgrammeResource programmes,
      @Reference ItineraryResource itineraries,
      @Reference DuplicateResource duplicates,
      @Reference ProgrammeCostingResource programmeCostings,
      @Reference CostingResource costings,
      @Reference PriceResource prices,
      @Reference DepartureResource departures,
      @Reference SettingsResource settings) {
    resources =
        List.of(
            programmes,
            itineraries,
            duplicates,
            programmeCostings,
            costings,
            prices,
            departures,
            settings);
  }

  @Override
  public String id() {
    return "tours";
  }

  @Override
  public List<Permission> permissions() {
    return declared();
  }

  static List<Permission> declared() {
    return List.of(
        Permission.of(
            "tours:programme:read",
            TOUR_DESIGNER,
            MANAGER,
            SALESPERSON,
            OPERATOR,
            ACCOUNTANT,
            CUSTOMER_CARE,
            MARKETER),
        Permission.of("tours:programme:write", TOUR_DESIGNER, MANAGER),
        Permission.of("tours:costing:read", TOUR_DESIGNER, MANAGER, ACCOUNTANT),
        Permission.of("tours:costing:write", TOUR_DESIGNER, MANAGER),
        Permission.of(
            "tours:departure:read",
            TOUR_DESIGNER,
            MANAGER,
            SALESPERSON,
            OPERATOR,
            ACCOUNTANT,
            CUSTOMER_CARE,
            MARKETER),
        Permission.of("tours:departure:write", TOUR_DESIGNER, MANAGER),
        Permission.of("tours:settings:write", MANAGER));
  }

  @Override
  public List<Object> resources() {
    return resources;
  }
}
