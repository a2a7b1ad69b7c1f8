package org.tourwright.sample;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.random.RandomGenerator;

/** Names as people and companies in Vietnam, China and English-speaking countries have them. */
final class Names {

  /** Family names by how common they are: repeated entries weigh more. */
  private static final List<String> VN_FAMILY =
      words(
          "Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Trần Lê Lê Lê Phạm Phạm Hoàng Huỳnh Phan Vũ Võ Đặng"
              + " Bùi Đỗ Hồ Ngô Dương Lý Đào Đinh Trịnh Mai Tô Lương");

  private static final List<String> VN_FEMALE_MIDDLE =
      words("Thị Thị Thị Ngọc Thu Minh Phương Thanh Kim Bích Hồng Mỹ");
  private static final List<String> VN_MALE_MIDDLE =
      words("Văn Văn Đức Minh Quang Hữu Đình Xuân Thành Quốc Anh Công");
  private static final List<String> VN_FEMALE =
      words(
          "Lan Hoa Hương Linh Trang Thảo Nga Hà Đào Mai Yến Vân Hạnh Dung Ngọc Quỳnh Nhung Hiền Thúy Oanh Diễm Tuyết");
  private static final List<String> VN_MALE =
      words(
          "Hùng Dũng Nam Tuấn Sơn Long Đạt Khoa Bình Phúc Hải Thắng Đông Cường Kiên Hiếu Tùng Quân Vinh Đăng Trung Khánh");

  private static final List<String> CN_FAMILY =
      words("王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 林 高 罗 郑 梁 谢 宋 唐 许 韩 冯 邓 曹");
  private static final List<String> CN_GIVEN =
      words(
          "小明 伟 芳 秀英 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 秀兰 霞 平 刚 桂英 志强 建华 文静 晓东 雨桐 子涵 欣怡 浩然 思远 佳琪 美玲 海燕 国庆");

  private static final List<String> EN_GIVEN =
      words(
          "James Mary John Patricia Robert Jennifer Michael Linda David Susan Emma Oliver Sarah Thomas Laura Daniel Grace");
  private static final List<String> EN_FAMILY =
      words(
          "Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Thomas Moore Martin Walker Hall Young");

  private static final List<String> VN_TRADE =
      List.of(
          "Du lịch",
          "Xây dựng",
          "Thương mại",
          "Dược phẩm",
          "Công nghệ",
          "May mặc",
          "Vận tải",
          "Thực phẩm");
  private static final List<String> VN_COMPANY =
      List.of(
          "An Phát",
          "Hòa Bình",
          "Minh Long",
          "Đại Việt",
          "Sao Mai",
          "Thiên Long",
          "Phú Thịnh",
          "Hoàng Gia",
          "Tân Á");
  private static final List<String> CN_CITY =
      List.of("北京", "上海", "广州", "深圳", "南宁", "昆明", "成都", "杭州");
  private static final List<String> CN_COMPANY =
      List.of("华信", "中旅", "远航", "东方", "金桥", "瑞丰", "天马", "新世纪");
  private static final List<String> CN_TRADE = List.of("国际旅行社", "科技", "贸易", "文化传播", "实业", "电子");
  private static final List<String> EN_COMPANY =
      List.of(
          "Northwind",
          "Harbour",
          "Blue Ridge",
          "Meridian",
          "Oakfield",
          "Silverline",
          "Compass",
          "Highland");
  private static final List<String> EN_TRADE =
      List.of("Travel", "Consulting", "Foods", "Logistics", "Engineering", "Media");

  private static final Transliterator ASCII =
      Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");

  private Names() {}

  static String person(RandomGenerator random, String country) {
    return switch (country) {
      case "VN" -> vietnamese(random);
      case "CN" -> pick(random, CN_FAMILY) + pick(random, CN_GIVEN);
      default -> pick(random, EN_GIVEN) + " " + pick(random, EN_FAMILY);
    };
  }

  static String company(RandomGenerator random, String country) {
    return switch (country) {
      case "VN" -> "Công ty TNHH " + pick(random, VN_TRADE) + " " + pick(random, VN_COMPANY);
      case "CN" ->
          pick(random, CN_CITY) + pick(random, CN_COMPANY) + pick(random, CN_TRADE) + "有限公司";
      default -> pick(random, EN_COMPANY) + " " + pick(random, EN_TRADE) + " Ltd";
    };
  }

  /** The name as the local part of an e-mail address. */
  static String ascii(String name) {
    return ASCII.transliterate(name).replaceAll("[^a-z]+", ".").replaceAll("^\\.|\\.$", "");
  }

  private static String vietnamese(RandomGenerator random) {
    boolean female = random.nextBoolean();
    return String.join(
        " ",
        pick(random, VN_FAMILY),
        pick(random, female ? VN_FEMALE_MIDDLE : VN_MALE_MIDDLE),
        pick(random, female ? VN_FEMALE : VN_MALE));
  }

  private static String pick(RandomGenerator random, List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static List<String> words(String text) {
    return List.of(text.split(" "));
  }
}
