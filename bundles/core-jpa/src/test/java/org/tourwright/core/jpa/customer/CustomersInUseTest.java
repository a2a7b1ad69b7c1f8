package org.tourwright.core.jpa.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tourwright.core.customer.CustomerId;

class CustomersInUseTest {

  @Test
  void leavesOutWhomAnyDepartmentWorksWith() {
    List<UUID> all = Stream.generate(UUID::randomUUID).limit(1200).toList();
    List<Integer> asked = new ArrayList<>();
    CustomersInUse inUse = new CustomersInUse();
    inUse.departments =
        List.of(
            ids -> {
              asked.add(ids.size());
              return Set.of(new CustomerId(all.get(7)));
            },
            ids -> Set.of(new CustomerId(all.get(1100))));

    List<UUID> free = inUse.without(all);

    assertThat(free).hasSize(1198).doesNotContain(all.get(7), all.get(1100));
    assertThat(asked).containsExactly(500, 500, 200);
  }
}
