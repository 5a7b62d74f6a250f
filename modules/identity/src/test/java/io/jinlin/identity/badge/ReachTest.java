package io.jinlin.identity.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReachTest {

    private static final UUID PROJECT = UUID.randomUUID();
    private static final UUID OTHER_PROJECT = UUID.randomUUID();
    private static final UUID BUILDING = UUID.randomUUID();
    private static final UUID OTHER_BUILDING = UUID.randomUUID();

    @Test
    void a_whole_project_is_all_its_buildings() {
        var reach = new Reach(false, Set.of(PROJECT), Set.of(), Set.of());

        assertThat(reach.covers(PROJECT, BUILDING)).isTrue();
        assertThat(reach.covers(PROJECT, null)).isTrue();
        assertThat(reach.covers(OTHER_PROJECT, OTHER_BUILDING)).isFalse();
    }

    @Test
    void a_building_is_neither_its_neighbour_nor_the_project() {
        var reach = new Reach(false, Set.of(), Set.of(BUILDING), Set.of(PROJECT));

        assertThat(reach.covers(PROJECT, BUILDING)).isTrue();
        assertThat(reach.covers(PROJECT, OTHER_BUILDING)).isFalse();
        assertThat(reach.covers(PROJECT, null)).isFalse();
        assertThat(reach.touches(PROJECT)).isTrue();
        assertThat(reach.touches(OTHER_PROJECT)).isFalse();
    }

    @Test
    void nowhere_is_nowhere() {
        assertThat(Reach.NOWHERE.covers(PROJECT, BUILDING)).isFalse();
        assertThat(Reach.EVERYWHERE.covers(PROJECT, null)).isTrue();
    }
}
