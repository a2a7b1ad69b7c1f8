package org.tourwright.crm.sample;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** What made-up customers and salespeople say, in the customer's language. */
final class SampleTexts {

  private static final Map<String, SampleTexts> ALL =
      Map.of(
          "vi",
          new SampleTexts(
              List.of(
                  "Gia đình 4 người, 2 trẻ nhỏ, khách sạn 4 sao gần biển.",
                  "Nhóm bạn 6 người, thích ăn hải sản, đi cuối tuần.",
                  "Công ty đi nghỉ mát, khoảng 20 khách, có gala dinner.",
                  "Hai vợ chồng kỷ niệm ngày cưới, muốn phòng hướng biển.",
                  "Đưa bố mẹ đi nghỉ, cần lịch trình nhẹ nhàng, ít leo dốc.",
                  "Muốn bay giờ đẹp, ngân sách khoảng 8 triệu mỗi khách."),
              List.of(
                  "Gọi tư vấn chương trình",
                  "Gọi hỏi lại ý kiến về báo giá",
                  "Gửi thêm hình ảnh khách sạn",
                  "Hẹn gặp tại văn phòng",
                  "Gọi xác nhận số khách và ngày đi"),
              List.of(
                  "Khách quan tâm, hẹn gọi lại sau.", "Khách xin thêm lựa chọn khách sạn 5 sao.",
                  "Khách đang so sánh với công ty khác.", "Khách đồng ý, chờ chốt ngày."),
              List.of(
                  "Khách thấy giá cao hơn nơi khác.",
                  "Gia đình bận nên dời sang năm sau.",
                  "Khách đã đặt qua người quen."),
              "Tour theo yêu cầu: Hà Nội – Hạ Long"),
          "zh",
          new SampleTexts(
              List.of(
                  "一家四口，有两个小孩，想住海边四星酒店。", "六位朋友出行，喜欢海鲜，周末出发。",
                  "公司团建约二十人，需要晚宴。", "夫妻纪念日旅行，希望海景房。",
                  "带父母出游，行程要轻松，少爬山。", "希望航班时间好，预算每人约两千元。"),
              List.of("电话介绍线路", "电话询问对报价的意见", "补发酒店图片", "约到店面谈", "电话确认人数和日期"),
              List.of("客户有兴趣，约好再联系。", "客户希望看五星酒店方案。", "客户正在与别家比较。", "客户同意，等确定日期。"),
              List.of("客户觉得价格偏高。", "家里有事，推迟到明年。", "客户已通过朋友预订。"),
              "定制行程：河内－下龙湾"),
          "en",
          new SampleTexts(
              List.of(
                  "Family of four with two small children, 4-star hotel near the beach.",
                  "Six friends who love seafood, leaving on a weekend.",
                  "Company outing, about 20 people, with a gala dinner.",
                  "Couple on their anniversary, sea view wanted.",
                  "Travels with elderly parents, easy pace, few stairs.",
                  "Good flight times matter, about 350 USD a person."),
              List.of(
                  "Call about the programme",
                  "Call about the quotation",
                  "Send more pictures of the hotel",
                  "Meet at the office",
                  "Call to confirm people and dates"),
              List.of(
                  "Interested, call again later.", "Asks for a five-star option.",
                  "Compares with another agency.", "Agrees, dates to be fixed."),
              List.of(
                  "Found it too expensive.", "Postponed to next year.", "Booked through a friend."),
              "Tailor-made: Hanoi and Ha Long"));

  private final List<String> needs;
  private final List<String> subjects;
  private final List<String> results;
  private final List<String> losses;
  private final String tour;

  private SampleTexts(
      List<String> needs,
      List<String> subjects,
      List<String> results,
      List<String> losses,
      String tour) {
    this.needs = needs;
    this.subjects = subjects;
    this.results = results;
    this.losses = losses;
    this.tour = tour;
  }

  static SampleTexts of(String language) {
    return ALL.getOrDefault(language, ALL.get("en"));
  }

  String need(RandomGenerator random) {
    return one(random, needs);
  }

  String subject(RandomGenerator random) {
    return one(random, subjects);
  }

  String result(RandomGenerator random) {
    return one(random, results);
  }

  String loss(RandomGenerator random) {
    return one(random, losses);
  }

  /** A tour for an agency that has no tours department. */
  String tour() {
    return tour;
  }

  static <T> T one(RandomGenerator random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
