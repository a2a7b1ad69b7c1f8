package org.tourwright.operations.sample;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.tourwright.core.operation.ServiceKind;
import org.tourwright.core.sample.SampleAgency;
import org.tourwright.core.user.Caller;
import org.tourwright.operations.supplier.SupplierInput;
import org.tourwright.operations.supplier.Suppliers;

/** Made-up hotels, restaurants, bus companies, guides and airlines of Vietnam and China. */
final class SampleSuppliers {

  /** A supplier and what it is needed for. */
  record Known(
      UUID id, String name, ServiceKind kind, Place place, boolean chinese, String guide) {}

  private static final String[][] PLACES = {
    {"HA_NOI", "Khách sạn Hồ Gươm Xanh", "Nhà hàng Hương Cốm"},
    {"HA_LONG", "Khách sạn Vịnh Ngọc Hạ Long", "Nhà hàng Biển Bạc Bãi Cháy"},
    {"NINH_BINH", "Tràng An Lotus Resort", "Nhà hàng Dê Núi Hoa Lư"},
    {"SA_PA", "Khách sạn Mây Hồng Sa Pa", "Nhà hàng Bếp Mường Hoa"},
    {"HUE", "Khách sạn Bến Ngự", "Nhà hàng Vườn Cố Đô"},
    {"DA_NANG", "Khách sạn Sóng Mỹ Khê", "Nhà hàng Phố Hội"},
    {"NHA_TRANG", "Khách sạn San Hô Trắng", "Nhà hàng Yến Sào Vịnh"},
    {"DA_LAT", "Khách sạn Đồi Thông", "Nhà hàng Dã Quỳ"},
    {"PHU_QUOC", "Phú Quốc Sao Biển Resort", "Nhà hàng Hàm Ninh Xưa"},
    {"MEKONG", "Khách sạn Ninh Kiều Sông Nước", "Nhà hàng Vườn Trái Cây Út Hiền"},
    {"SAI_GON", "Khách sạn Bến Thành Hoa Sen", "Nhà hàng Cơm Nhà Sài Gòn"},
    {"BEIJING", "北京和平里家园酒店", "京味斋烤鸭店"},
    {"SHANGHAI", "上海外滩云锦酒店", "老城隍本帮菜馆"},
    {"GUILIN", "桂林漓江明月酒店", "阳朔竹筒饭庄"},
    {"ZHANGJIAJIE", "张家界武陵天门酒店", "土家吊脚楼餐厅"},
    {"GUANGZHOU", "广州珠江云帆酒店", "西关陶然酒家"},
    {"SEOUL", "Seoul Hangang Garden Hotel", "Nhà hàng Hanok Myeongdong"},
    {"BANGKOK", "Bangkok Riverside Orchid Hotel", "Nhà hàng Baan Thai Pattaya"},
    {"HA_GIANG", "Khách sạn Cao Nguyên Đá", "Nhà hàng Thắng Cố Đồng Văn"},
    {"KUNMING", "昆明翠湖春城酒店", "云南过桥园餐厅"},
  };

  private final Suppliers suppliers;
  private final Caller caller;
  private final RandomGenerator random;
  private final SampleAgency agency;
  private final List<Known> known = new ArrayList<>();
  private final Map<ServiceKind, Integer> counts = new EnumMap<>(ServiceKind.class);

  SampleSuppliers(Suppliers suppliers, Caller caller, SampleAgency agency) {
    this.suppliers = suppliers;
    this.caller = caller;
    this.agency = agency;
    this.random = agency.random("operations.suppliers");
  }

  List<Known> create() {
    for (String[] row : PLACES) {
      Place place = Place.valueOf(row[0]);
      add(row[1], ServiceKind.HOTEL, place, place.chinese(), 15, false);
      add(row[2], ServiceKind.MEAL, place, place.chinese(), 7, false);
    }
    add("Vận tải Bình Minh", ServiceKind.TRANSPORT, null, false, 30, false);
    add("Xe du lịch Hoàng Gia Phát", ServiceKind.TRANSPORT, null, false, 15, false);
    add("Xe du lịch Miền Trung Xanh", ServiceKind.TRANSPORT, null, false, 15, false);
    add("广西南国旅游车队", ServiceKind.TRANSPORT, null, true, 30, false);
    add("华夏之旅汽车服务公司", ServiceKind.TRANSPORT, null, true, 15, false);
    add("Hanguk Star Bus", ServiceKind.TRANSPORT, Place.SEOUL, false, 15, false);
    add("Siam Coach Service", ServiceKind.TRANSPORT, Place.BANGKOK, false, 15, false);
    add("Nami & Everland Ticket Desk", ServiceKind.SIGHTSEEING, Place.SEOUL, false, 0, false);
    add("Pattaya Show & Island Tickets", ServiceKind.SIGHTSEEING, Place.BANGKOK, false, 0, false);
    add("Hàng không Sao Phương Nam", ServiceKind.FLIGHT, null, false, 0, false);
    add("Hàng không Cánh Én Việt", ServiceKind.FLIGHT, null, false, 0, false);
    add("南方云翼航空", ServiceKind.FLIGHT, null, true, 0, false);
    add("Trung tâm vé tham quan Di sản", ServiceKind.SIGHTSEEING, null, false, 0, false);
    add("锦绣中华景区票务", ServiceKind.SIGHTSEEING, null, true, 0, false);
    int guides = Math.max(8, agency.customers() / 20);
    for (int i = 0; i < guides; i++) {
      boolean chinese = i % 4 == 3;
      String name = agency.personName(random, chinese ? "CN" : "VN");
      add(name, ServiceKind.GUIDE, null, chinese, 5, true);
    }
    return List.copyOf(known);
  }

  private void add(
      String name, ServiceKind kind, Place place, boolean chinese, int days, boolean person) {
    int number = counts.merge(kind, 1, Integer::sum);
    String contact = person ? null : agency.personName(random, chinese ? "CN" : "VN");
    SupplierInput input =
        new SupplierInput(
            name,
            Set.of(kind),
            contact,
            chinese
                ? "+86 138 %04d %04d".formatted(random.nextInt(10_000), random.nextInt(10_000))
                : "09%02d %03d %03d"
                    .formatted(random.nextInt(10, 99), random.nextInt(1000), random.nextInt(1000)),
            "%s%d@example.com".formatted(kind.name().toLowerCase(java.util.Locale.ROOT), number),
            null,
            chinese ? null : "01%08d".formatted(random.nextInt(100_000_000)),
            days,
            chinese ? "CNY" : "VND",
            chinese ? "zh" : "vi",
            person,
            null);
    UUID id = suppliers.create(caller, input).id();
    known.add(new Known(id, name, kind, place, chinese, person ? name : null));
  }
}
