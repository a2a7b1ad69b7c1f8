package org.tourwright.core.jpa.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tourwright.core.customer.CustomerDetails;
import org.tourwright.core.importing.ImportRow;

class CustomerImporterTest {

  @ParameterizedTest
  @CsvSource({
    "Anh, GB",
    "UK, GB",
    "U.K., GB",
    "England, GB",
    "USA, US",
    "Mỹ, US",
    "Úc, AU",
    "Hồng Kông, HK",
    "Hong Kong, HK",
    "香港, HK",
    "Ma Cao, MO",
    "澳门, MO",
    "Đài Loan, TW",
    "Korea, KR",
    "Hàn Quốc, KR",
    "Nhật, JP",
    "việt nam, VN",
    "中国, CN",
    "de, DE",
  })
  void knowsCountriesAsListsWriteThem(String written, String code) {
    assertThat(Countries.code(written)).isEqualTo(code);
  }

  @Test
  void knowsNoCountryThatThereIsNot() {
    assertThat(Countries.code("Atlantis")).isNull();
    assertThat(Countries.code(null)).isNull();
  }

  @Test
  void givesANumberItsZeroBackWhereItIsVietnamese() {
    assertThat(phone(Map.of("phone", new BigDecimal("912345678")))).isEqualTo("0912345678");
    assertThat(phone(Map.of("phone", new BigDecimal("2438251234"), "country", "Việt Nam")))
        .isEqualTo("02438251234");
    assertThat(phone(Map.of("phone", new BigDecimal("13800138000")))).isEqualTo("13800138000");
    assertThat(phone(Map.of("phone", new BigDecimal("912345678"), "country", "Pháp")))
        .isEqualTo("912345678");
    assertThat(phone(Map.of("phone", "912345678"))).isEqualTo("912345678");
  }

  @Test
  void joinsANameOfTwoColumns() {
    assertThat(details(Map.of("familyName", "Nguyễn Văn", "name", "An")).name())
        .isEqualTo("Nguyễn Văn An");
    assertThat(details(Map.of("familyName", "王", "name", "小明")).name()).isEqualTo("王小明");
    assertThat(details(Map.of("name", "An")).name()).isEqualTo("An");
  }

  private static String phone(Map<String, Object> values) {
    return details(values).phone();
  }

  private static CustomerDetails details(Map<String, Object> values) {
    return CustomerImporter.details(new ImportRow(2, values));
  }
}
