package org.tourwright.operations.sample;

import java.util.Arrays;
import java.util.List;
import org.tourwright.persistence.SearchText;

/** Where made-up tours go; recognised by the words in their titles. */
enum Place {
  HA_LONG("VN", "ha long", "下龙"),
  NINH_BINH("VN", "ninh binh", "trang an", "宁平"),
  SA_PA("VN", "sa pa", "sapa", "沙巴"),
  HUE("VN", "hue", "顺化"),
  DA_NANG("VN", "da nang", "hoi an", "ba na", "岘港", "会安"),
  NHA_TRANG("VN", "nha trang", "芽庄"),
  DA_LAT("VN", "da lat", "大叻"),
  PHU_QUOC("VN", "phu quoc", "富国"),
  MEKONG("VN", "mekong", "can tho", "mien tay", "ben tre", "湄公"),
  SAI_GON("VN", "sai gon", "ho chi minh", "胡志明", "西贡"),
  BEIJING("CN", "beijing", "bac kinh", "北京"),
  SHANGHAI("CN", "shanghai", "thuong hai", "上海", "hang chau", "杭州", "to chau", "苏州"),
  GUILIN("CN", "guilin", "que lam", "桂林", "nam ninh", "南宁", "quang tay"),
  ZHANGJIAJIE("CN", "zhangjiajie", "truong gia gioi", "张家界", "phuong hoang", "凤凰"),
  KUNMING("CN", "kunming", "con minh", "昆明", "le giang", "lijiang", "丽江", "dai ly", "大理"),
  GUANGZHOU("CN", "guangzhou", "quang chau", "广州", "tham quyen", "深圳"),
  SEOUL("KR", "seoul", "nami", "首尔"),
  BANGKOK("TH", "bangkok", "pattaya", "曼谷", "芭提雅"),
  HA_GIANG("VN", "ha giang", "dong van", "河江"),
  HA_NOI("VN", "ha noi", "河内");

  private final String country;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> words;

  Place(String country, String... words) {
    this.country = country;
    this.words = List.of(words);
  }

  boolean chinese() {
    return country.equals("CN");
  }

  /** Nobody goes there by bus. */
  boolean flown() {
    return !country.equals("VN") || this == PHU_QUOC;
  }

  /** The first that the title names; Hà Nội when it names none. */
  static Place of(String title) {
    String folded = SearchText.fold(title);
    return Arrays.stream(values())
        .filter(place -> place.words.stream().anyMatch(folded::contains))
        .findFirst()
        .orElse(HA_NOI);
  }
}
