package org.tourwright.itests.load;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;

/** Types a customer's name letter by letter and opens the first that is found. */
final class Search implements Flow {

  private static final int LETTERS = 4;

  private final Person somebody;

  Search(Person somebody) {
    this.somebody = somebody;
  }

  @Override
  public void run() {
    somebody.begin(name());
    String name = Sell.name(ThreadLocalRandom.current().nextInt(1000));
    String found = "";
    for (int letters = 2; letters <= LETTERS; letters++) {
      String typed = URLEncoder.encode(name.substring(0, letters), StandardCharsets.UTF_8);
      found =
          somebody
              .get("/api/core/customers/search?q=" + typed)
              .json()
              .at("/items/0/id")
              .asText(found);
    }
    if (!found.isEmpty()) {
      somebody.get("/api/core/customers/" + found);
    }
  }
}
