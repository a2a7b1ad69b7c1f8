package org.tourwright.core.jpa.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.customer.CustomerDetails;
import org.tourwright.core.customer.CustomerKind;
import org.tourwright.core.customer.CustomerSource;
import org.tourwright.core.customer.CustomerStage;
import org.tourwright.core.jpa.customer.CustomerRows;
import org.tourwright.core.jpa.user.RoleRows;
import org.tourwright.core.jpa.user.TeamRows;
import org.tourwright.core.jpa.user.UserForm;
import org.tourwright.core.jpa.user.UserRows;
import org.tourwright.core.sample.SampleAgency;
import org.tourwright.core.sample.SampleContributor;
import org.tourwright.core.user.BuiltInRole;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.TeamId;
import org.tourwright.core.user.UserId;
import org.tourwright.persistence.SearchText;

/** The made-up staff and customers. */
@Component(service = SampleContributor.class)
public final class CoreSample implements SampleContributor {

  private static final int BATCH = 500;
  private static final List<CustomerSource> SOURCES = List.of(CustomerSource.values());

  private final UserRows users;
  private final RoleRows roles;
  private final TeamRows teams;
  private final CustomerRows customers;

  @Activate
  public CoreSample(
      @Reference UserRows users,
      @Reference RoleRows roles,
      @Reference TeamRows teams,
      @Reference CustomerRows customers) {
    this.users = users;
    this.roles = roles;
    this.teams = teams;
    this.customers = customers;
  }

  @Override
  public int order() {
    return 0;
  }

  @Override
  public void contribute(Caller caller, SampleAgency agency) {
    TeamId north =
        new TeamId(
            teams.create(caller, new TeamRows.Form(null, 0, "Kinh doanh Hà Nội", "Miền Bắc")).id());
    TeamId south =
        new TeamId(
            teams
                .create(caller, new TeamRows.Form(null, 0, "Kinh doanh Sài Gòn", "Miền Nam"))
                .id());
    staff(caller, "manager", "Trần Thu Hà", "vi", BuiltInRole.MANAGER, null);
    staff(caller, "designer", "Phạm Minh Khoa", "vi", BuiltInRole.TOUR_DESIGNER, null);
    staff(caller, "marketer", "Vũ Ngọc Linh", "vi", BuiltInRole.MARKETER, null);
    staff(caller, "operator", "Hoàng Văn Dũng", "vi", BuiltInRole.OPERATOR, null);
    staff(caller, "accountant", "Đỗ Thị Hạnh", "vi", BuiltInRole.ACCOUNTANT, null);
    staff(caller, "care", "Bùi Phương Thảo", "vi", BuiltInRole.CUSTOMER_CARE, null);
    List<UserId> sellers =
        List.of(
            staff(caller, "sales", "Nguyễn Thị Mai", "vi", BuiltInRole.SALESPERSON, north),
            staff(caller, "sales2", "Lê Quang Huy", "vi", BuiltInRole.SALESPERSON, south),
            staff(caller, "sales3", "李晓燕", "zh", BuiltInRole.SALESPERSON, north));
    customers(caller, agency, sellers);
  }

  private UserId staff(
      Caller caller, String login, String name, String language, BuiltInRole role, TeamId team) {
    UserForm form =
        new UserForm(
            null,
            0,
            login,
            name,
            login + "@example.org",
            null,
            language,
            Set.of(roles.builtIn(role)),
            team,
            false,
            null,
            "tourwright-" + login);
    return new UserId(users.create(caller, form, true).id());
  }

  private void customers(Caller caller, SampleAgency agency, List<UserId> sellers) {
    RandomGenerator random = agency.random("core.customers");
    List<CustomerDetails> batch = new ArrayList<>();
    for (int i = 0; i < agency.customers(); i++) {
      batch.add(customer(agency, random, sellers, i));
      if (batch.size() == BATCH || i == agency.customers() - 1) {
        customers.createAll(caller, batch);
        batch.clear();
      }
    }
  }

  private static CustomerDetails customer(
      SampleAgency agency, RandomGenerator random, List<UserId> sellers, int i) {
    int origin = random.nextInt(100);
    String country =
        origin < 65
            ? "VN"
            : origin < 90 ? "CN" : List.of("US", "GB", "AU", "SG").get(random.nextInt(4));
    String language = country.equals("VN") ? "vi" : country.equals("CN") ? "zh" : "en";
    boolean company = random.nextInt(100) < 12;
    String name =
        company ? agency.companyName(random, country) : agency.personName(random, country);
    LocalDate birthday =
        company ? null : agency.today().minusDays(20 * 365L + random.nextInt(45 * 365));
    return new CustomerDetails(
        company ? CustomerKind.COMPANY : CustomerKind.PERSON,
        name,
        mail(name, i),
        phone(random, country),
        address(random, country),
        country,
        language,
        birthday,
        SOURCES.get(random.nextInt(SOURCES.size())),
        random.nextInt(3) == 0 ? CustomerStage.TARGET : CustomerStage.LEAD,
        random.nextInt(5) == 0 ? null : sellers.get(language.equals("zh") ? 2 : random.nextInt(2)),
        null,
        random.nextInt(4) != 0);
  }

  /**
   * Only addresses of example.org and the like, so that no mail of a sample ever reaches anybody.
   */
  private static String mail(String name, int i) {
    String local = SearchText.pinyin(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".");
    return (local.length() > 30 ? local.substring(0, 30) : local) + (i + 1) + "@example.org";
  }

  private static String phone(RandomGenerator random, String country) {
    return switch (country) {
      case "VN" ->
          "09%02d %03d %03d"
              .formatted(random.nextInt(100), random.nextInt(1000), random.nextInt(1000));
      case "CN" ->
          "+86 13%d %04d %04d"
              .formatted(random.nextInt(10), random.nextInt(10_000), random.nextInt(10_000));
      default -> "+1 555 01%02d %04d".formatted(random.nextInt(100), random.nextInt(10_000));
    };
  }

  private static String address(RandomGenerator random, String country) {
    return switch (country) {
      case "VN" ->
          (1 + random.nextInt(200))
              + " "
              + pick(
                  random,
                  "Hàng Bông, Hoàn Kiếm, Hà Nội",
                  "Lê Lợi, Quận 1, TP. Hồ Chí Minh",
                  "Trần Phú, Hải Châu, Đà Nẵng",
                  "Lạch Tray, Ngô Quyền, Hải Phòng");
      case "CN" ->
          pick(random, "北京市朝阳区建国路", "上海市静安区南京西路", "广州市天河区体育西路", "南宁市青秀区民族大道")
              + (1 + random.nextInt(200))
              + "号";
      default ->
          (1 + random.nextInt(200))
              + " "
              + pick(random, "Main Street", "Park Avenue", "Queen Street", "Orchard Road");
    };
  }

  private static String pick(RandomGenerator random, String... from) {
    return from[random.nextInt(from.length)];
  }
}
