package org.tourwright.core.jpa.customer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tourwright.persistence.SearchText;

/** Names of countries as lists have them: in Vietnamese, Chinese and English, long and short. */
final class Countries {

  private static final Set<String> CODES = Set.of(Locale.getISOCountries());

  /** What people write and no dictionary of countries has. */
  private static final Map<String, List<String>> USUAL =
      Map.ofEntries(
          Map.entry("VN", List.of("Việt Nam", "Vietnam", "VN")),
          Map.entry("CN", List.of("Trung Quốc", "China", "PRC", "中国", "中国大陆")),
          Map.entry("HK", List.of("Hồng Kông", "Hong Kong", "Hongkong", "香港", "中国香港")),
          Map.entry("MO", List.of("Ma Cao", "Macao", "Macau", "澳门", "中国澳门")),
          Map.entry("TW", List.of("Đài Loan", "Taiwan", "台湾", "中国台湾")),
          Map.entry("US", List.of("Mỹ", "Hoa Kỳ", "USA", "U.S.", "U.S.A.", "America", "美国")),
          Map.entry(
              "GB",
              List.of(
                  "Anh", "Anh Quốc", "UK", "U.K.", "England", "Great Britain", "Britain", "英国")),
          Map.entry("AU", List.of("Úc", "Australia", "澳洲", "澳大利亚")),
          Map.entry("NZ", List.of("Tân Tây Lan", "New Zealand", "新西兰")),
          Map.entry(
              "KR", List.of("Hàn Quốc", "Nam Hàn", "Hàn", "Korea", "South Korea", "韩国", "南韩")),
          Map.entry("KP", List.of("Triều Tiên", "North Korea", "朝鲜")),
          Map.entry("JP", List.of("Nhật Bản", "Nhật", "Japan", "日本")),
          Map.entry("FR", List.of("Pháp", "France", "法国")),
          Map.entry("DE", List.of("Đức", "Germany", "德国")),
          Map.entry("IT", List.of("Ý", "Italia", "Italy", "意大利")),
          Map.entry("ES", List.of("Tây Ban Nha", "Spain", "西班牙")),
          Map.entry("NL", List.of("Hà Lan", "Holland", "Netherlands", "荷兰")),
          Map.entry("RU", List.of("Nga", "Liên bang Nga", "Russia", "俄罗斯")),
          Map.entry("TH", List.of("Thái Lan", "Thái", "Thailand", "泰国")),
          Map.entry("LA", List.of("Lào", "Laos", "老挝")),
          Map.entry("KH", List.of("Campuchia", "Cam Pu Chia", "Cambodia", "柬埔寨")),
          Map.entry("SG", List.of("Singapore", "Xinh-ga-po", "新加坡")),
          Map.entry("MY", List.of("Malaysia", "Mã Lai", "马来西亚")),
          Map.entry("PH", List.of("Philippines", "Phi-líp-pin", "菲律宾")),
          Map.entry("IN", List.of("Ấn Độ", "India", "印度")),
          Map.entry(
              "AE", List.of("UAE", "U.A.E.", "Dubai", "Các Tiểu vương quốc Ả Rập Thống nhất")),
          Map.entry("CZ", List.of("Séc", "Tiệp", "Czech Republic", "Czechia", "捷克")));

  private static final Map<String, String> NAMES = names();

  private Countries() {}

  /** The code of ISO 3166; null for what is no country that we know. */
  static String code(String written) {
    if (written == null) {
      return null;
    }
    String code = written.strip().toUpperCase(Locale.ROOT);
    return CODES.contains(code) ? code : NAMES.get(SearchText.fold(written));
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(code).build();
      for (String language : List.of("en", "vi", "zh")) {
        names.put(
            SearchText.fold(country.getDisplayCountry(Locale.forLanguageTag(language))), code);
      }
    }
    USUAL.forEach((code, all) -> all.forEach(name -> names.put(SearchText.fold(name), code)));
    return names;
  }
}
