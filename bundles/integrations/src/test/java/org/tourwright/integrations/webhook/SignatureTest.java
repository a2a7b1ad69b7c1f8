package org.tourwright.integrations.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureTest {

  private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
  private static final Instant AT = Instant.ofEpochSecond(1_614_265_330);
  private static final String BODY = "{\"test\": 2432232314}";
  private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  private static final String SIGNED = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

  /** The values that the libraries of Standard Webhooks test themselves with. */
  @Test
  void signsAsTheSpecificationDoes() {
    assertThat(Signature.of(SECRET, ID, AT, BODY)).isEqualTo(SIGNED);
  }

  @Test
  void aSecretHasAKeyOf256BitsAndIsNeverTheSame() {
    String secret = Signature.newSecret();

    assertThat(secret).startsWith("whsec_").isNotEqualTo(Signature.newSecret());
    assertThat(Base64.getDecoder().decode(secret.substring(6))).hasSize(32);
  }

  @Test
  void whileASecretChangesBothSign() {
    Target target = new Target("https://example.com", List.of(Signature.newSecret(), SECRET));

    assertThat(target.headers(ID, AT, BODY))
        .containsEntry("webhook-id", ID)
        .containsEntry("webhook-timestamp", "1614265330");
    assertThat(target.headers(ID, AT, BODY).get("webhook-signature").split(" "))
        .hasSize(2)
        .endsWith(SIGNED)
        .allMatch(one -> one.startsWith("v1,"));
    assertThat(target).hasToString("https://example.com");
  }
}
