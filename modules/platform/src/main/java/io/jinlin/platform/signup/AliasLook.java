package io.jinlin.platform.signup;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How an alias looks to somebody who reads in haste: {@code j1n-lin} is {@code jinlin}, {@code vvanda} is {@code wanda}. */
final class AliasLook {

    private static final String OURS = look("jinlin");

    /** Names that would be taken for the platform's own. */
    private static final Set<String> RESERVED = Stream.of(
                    "admin administrator root system sys operator master platform support help service services official security"
                            + " www web api app apps portal mail smtp email ftp ssh dns cdn static assets public private internal"
                            + " postgres postgresql keycloak payara tenant tenants template default demo test tests testing example"
                            + " login logout signin signup register account accounts auth oauth sso identity shell health metrics"
                            + " openapi null none undefined anonymous guest nobody everybody info abuse postmaster webmaster billing")
            .flatMap(words -> Stream.of(words.split(" ")))
            .map(AliasLook::look)
            .collect(Collectors.toSet());

    private AliasLook() {}

    /** Ours alone or beside another reserved word, with a dash or without; {@code jinling} is somebody else's good name. */
    static boolean isReserved(String alias) {
        var look = look(alias);
        return RESERVED.contains(look)
                || Stream.of(alias.split("-")).map(AliasLook::look).anyMatch(OURS::equals)
                || look.equals(OURS)
                || (look.startsWith(OURS) && RESERVED.contains(look.substring(OURS.length())))
                || (look.endsWith(OURS) && RESERVED.contains(look.substring(0, look.length() - OURS.length())));
    }

    /** Two aliases that look alike have the same one: digits are read as letters, then dashes and doubled letters are overlooked. */
    static String look(String alias) {
        return alias.replace("-", "")
                .replaceAll("[1i]", "l")
                .replace('0', 'o')
                .replace('2', 'z')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('6', 'b')
                .replace('7', 't')
                .replace('8', 'b')
                .replace('9', 'g')
                .replace("rn", "m")
                .replace("vv", "w")
                .replaceAll("(.)\\1+", "$1");
    }
}
