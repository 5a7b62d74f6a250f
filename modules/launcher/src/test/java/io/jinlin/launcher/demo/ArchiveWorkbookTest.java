package io.jinlin.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArchiveWorkbookTest {

    @Test
    void the_same_estate_has_the_same_people_every_time() {
        for (var company : Companies.all()) {
            assertThat(new ArchiveWorkbook(company.project()).rows())
                    .isEqualTo(new ArchiveWorkbook(company.project()).rows());
        }
    }

    @Test
    void the_household_the_demonstration_calls_is_there() {
        var rows = new ArchiveWorkbook(Companies.all().get(0).project()).rows();

        assertThat(rows).anySatisfy(row -> assertThat(row.subList(1, 4)).isEqualTo(List.of("3", "2", "1501")));
    }

    @Test
    void an_estate_has_as_many_homes_as_its_profile_says() {
        assertThatThrownBy(() -> new Estate(
                        "X", "Y", "1", "1", "1", "1", "1", 0, 5, List.of(new Estate.Tower("1", 1, 2, 2, 0)), "", ""))
                .hasMessageContaining("4 homes");
    }
}
