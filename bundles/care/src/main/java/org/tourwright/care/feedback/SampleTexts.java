package org.tourwright.care.feedback;

import java.util.List;
import java.util.Map;

/** What made-up customers say, in their languages. */
final class SampleTexts {

  private static final Map<String, List<String>> TOURS =
      Map.of(
          "vi",
          List.of(
              "Hà Nội – Hạ Long 3 ngày 2 đêm",
              "Sa Pa – Fansipan 3 ngày",
              "Đà Nẵng – Hội An – Huế 4 ngày",
              "Phú Quốc nghỉ dưỡng 4 ngày 3 đêm"),
          "zh",
          List.of("河内—下龙湾三日游", "岘港—会安—顺化四日游", "胡志明市—湄公河三日游"),
          "en",
          List.of("Hanoi and Ha Long Bay, 3 days", "Da Nang, Hoi An and Hue, 4 days"));

  private static final Map<String, List<String>> HAPPY =
      Map.of(
          "vi",
          List.of(
              "Hướng dẫn viên rất nhiệt tình, cả đoàn ai cũng vui.",
              "Lịch trình hợp lý, xe mới và sạch. Lần sau sẽ đi tiếp.",
              "Khách sạn đẹp, ăn sáng ngon. Cảm ơn công ty!"),
          "zh",
          List.of("导游中文很好，讲解细致，全家都很满意。", "行程安排合理，酒店干净，下次还会选择你们。", "下龙湾太美了，服务周到。"),
          "en",
          List.of(
              "Our guide was wonderful, patient with the children and full of stories.",
              "Well organised from the first mail to the airport. Thank you."));

  private static final Map<String, List<String>> MIXED =
      Map.of(
          "vi",
          List.of(
              "Tour ổn nhưng di chuyển hơi nhiều, nên bớt một điểm.",
              "Bữa trưa ngày thứ hai hơi đơn giản."),
          "zh",
          List.of("景点不错，但第二天赶路太多。", "午餐比较一般，希望多些选择。"),
          "en",
          List.of("A good tour, but too much time on the road on day two."));

  private static final Map<String, List<String>> UNHAPPY =
      Map.of(
          "vi",
          List.of(
              "Khách sạn không đúng như giới thiệu, phòng ẩm và ồn. Đề nghị công ty xem lại.",
              "Xe đón trễ gần một tiếng, không ai báo trước."),
          "zh",
          List.of("酒店与介绍不符，房间潮湿，隔音很差。", "接机晚了一个小时，没有人提前通知。"),
          "en",
          List.of("The hotel was not the one we booked, and nobody could explain why."));

  private SampleTexts() {}

  static List<String> tours(String language) {
    return TOURS.get(TOURS.containsKey(language) ? language : "en");
  }

  static List<String> comments(String language, int overall) {
    Map<String, List<String>> of = overall >= 4 ? HAPPY : overall == 3 ? MIXED : UNHAPPY;
    return of.get(of.containsKey(language) ? language : "en");
  }
}
