package org.tourwright.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tourwright.core.importing.ImportField;

class HeadersTest {

  private static final List<ImportField> FIELDS =
      List.of(
          new ImportField("name", true, List.of("họ tên", "tên khách hàng", "姓名", "name")),
          new ImportField("phone", false, List.of("số điện thoại", "sđt", "手机", "phone")),
          new ImportField("address", false, List.of("địa chỉ", "地址", "address")),
          new ImportField("email", false, List.of("email", "địa chỉ email", "邮箱")),
          new ImportField("birthday", false, List.of("ngày sinh", "生日", "birthday")));

  @Test
  void knowsVietnameseHeadersHoweverTheyAreWritten() {
    assertThat(
            Headers.guess(
                FIELDS,
                List.of("STT", "HỌ TÊN *", "SDT", "Dia chi", "E-mail", "Ngày sinh (dd/mm/yyyy)")))
        .isEqualTo(Map.of("name", 1, "phone", 2, "address", 3, "birthday", 5, "email", 4));
  }

  @Test
  void knowsChineseHeaders() {
    assertThat(Headers.guess(FIELDS, List.of("客户姓名", "手机号码", "电子邮箱", "生日")))
        .isEqualTo(Map.of("name", 0, "phone", 1, "email", 2, "birthday", 3));
  }

  @Test
  void givesAColumnToTheFieldThatFitsItBest() {
    assertThat(Headers.guess(FIELDS, List.of("Địa chỉ email", "Địa chỉ")))
        .isEqualTo(Map.of("email", 0, "address", 1));
  }

  @ParameterizedTest
  @CsvSource({
    "Mã khách hàng, Họ và tên khách hàng",
    "客户编号, 客户姓名",
    "Customer code, Customer name",
  })
  void doesNotTakeACodeForTheName(String code, String name) {
    List<ImportField> fields =
        List.of(
            new ImportField(
                "name",
                true,
                List.of("họ và tên", "tên khách hàng", "khách hàng", "客户", "customer", "name")));

    assertThat(Headers.guess(fields, List.of(code, name))).isEqualTo(Map.of("name", 1));
  }

  @Test
  void knowsANameInTwoColumns() {
    List<ImportField> fields =
        List.of(
            new ImportField("name", true, List.of("họ và tên", "tên", "họ tên")),
            new ImportField("familyName", false, List.of("họ", "họ và tên đệm")));

    assertThat(Headers.guess(fields, List.of("Họ và tên đệm", "Tên")))
        .isEqualTo(Map.of("familyName", 0, "name", 1));
    assertThat(Headers.guess(fields, List.of("Họ tên", "Họ tên người giới thiệu")))
        .isEqualTo(Map.of("name", 0));
  }

  @Test
  void takesNoColumnTwiceAndTheFirstOfEquals() {
    assertThat(Headers.guess(FIELDS, List.of("Phone", "Phone"))).isEqualTo(Map.of("phone", 0));
    assertThat(Headers.guess(FIELDS, List.of("", "Hostname"))).isEmpty();
  }
}
