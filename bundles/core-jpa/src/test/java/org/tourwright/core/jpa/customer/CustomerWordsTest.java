package org.tourwright.core.jpa.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CustomerWordsTest {

  @Test
  void zerosAreNoPhoneNumber() {
    assertThat(CustomerWords.ofQuery("000000")).containsExactly("kh000000");
    assertThat(CustomerWords.ofQuery("0000000000000")).doesNotContainNull();
  }

  @Test
  void aCountrysCodeWithoutANumberFindsNobody() {
    for (String typed : List.of("+000000", "+840000", "0084000", "86000000000")) {
      assertThat(CustomerWords.ofQuery(typed)).as(typed).containsExactly(typed);
    }
  }

  @Test
  void theDigitsOfACodeFindIt() {
    assertThat(CustomerWords.ofQuery("000123")).containsExactly("kh000123");
    assertThat(CustomerWords.ofQuery("001234")).containsExactly("kh001234");
    assertThat(CustomerWords.ofQuery("0903 123 987")).containsExactly("0903123987");
    assertThat(CustomerWords.ofQuery("903 123 987")).containsExactly("903123987");
    assertThat(CustomerWords.ofQuery("0084903123987")).containsExactly("903123987");
  }

  @Test
  void theDigitsOfALargeAgencysCodesFindThemToo() {
    for (String digits : List.of("000999", "009999", "010000", "123456", "1234567")) {
      assertThat(coded("KH" + digits))
          .as(digits)
          .anyMatch(word -> word.startsWith(CustomerWords.ofQuery(digits).get(0)));
    }
  }

  @Test
  void aLocalNumberFindsAPhoneByWhatIsTypedOfIt() {
    CustomerRecord customer = new CustomerRecord(UUID.randomUUID(), "KH000001", Instant.EPOCH);
    customer.name = "Mai";
    customer.phoneKey = CustomerWords.phoneKey("0903 123 987");

    for (String typed : List.of("090312", "903123", "0903123987", "84903123987", "+84903123")) {
      assertThat(CustomerWords.of(customer))
          .as(typed)
          .anyMatch(word -> word.startsWith(CustomerWords.ofQuery(typed).get(0)));
    }
  }

  @Test
  void aLongAddressIsLookedUpAsItIsKept() {
    String address = "a".repeat(60) + "@example.org";

    assertThat(CustomerWords.ofQuery(address)).containsExactly("a".repeat(60));
  }

  @Test
  void aNameBesideAnAddressIsAWordOfItsOwn() {
    assertThat(CustomerWords.ofQuery("Mai Mai@X.vn")).containsExactly("mai", "mai@x.vn");
  }

  @Test
  void nobodyLooksUpMoreThanSomeWords() {
    assertThat(CustomerWords.ofQuery("a b c d e f g h i j k l")).hasSize(8);
  }

  @Test
  void theVowelThatKeyboardsLackIsTypedAsV() {
    assertThat(words("吕小明")).contains("lvxiaoming", "luxiaoming", "lxm");
  }

  @Test
  void dotsBetweenThePartsOfAForeignNameAreGaps() {
    assertThat(words("阿凡提·买买提")).contains("买买提").noneMatch(word -> word.contains("·"));
    assertThat(CustomerWords.ofQuery("阿凡提・买买提")).containsExactly("阿凡提", "买买提");
  }

  private static Set<String> words(String name) {
    return words(name, "KH000001");
  }

  private static Set<String> coded(String code) {
    return words("Mai", code);
  }

  private static Set<String> words(String name, String code) {
    CustomerRecord customer = new CustomerRecord(UUID.randomUUID(), code, Instant.EPOCH);
    customer.name = name;
    return CustomerWords.of(customer);
  }
}
