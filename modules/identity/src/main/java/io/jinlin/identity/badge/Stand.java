package io.jinlin.identity.badge;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody is in the company by one title: oneself, or in place of a colleague.
 *
 * @param grants position and permission, with a blank between
 */
record Stand(Set<String> positions, Set<String> grants, Reach reach) {

    /** Only as what the token says too. */
    Stand narrowed(Set<String> positionsInToken) {
        var held = positions.stream().filter(positionsInToken::contains).collect(Collectors.toSet());
        return new Stand(held, grants, reach);
    }

    Set<String> permissions() {
        return grants.stream()
                .map(grant -> grant.split(" ", 2))
                .filter(grant -> positions.contains(grant[0]))
                .map(grant -> grant[1])
                .collect(Collectors.toSet());
    }
}
