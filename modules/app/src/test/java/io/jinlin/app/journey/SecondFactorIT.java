package io.jinlin.app.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.jinlin.app.stack.Town;
import io.jinlin.launcher.demo.Company;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** A company asks its administrators for a second factor. */
class SecondFactorIT extends Journey {

    private static final String ALIAS = "twofactor";
    private static final String FIRST = "administrator@" + ALIAS;
    private static final String SECOND = "second-head@" + ALIAS;

    @Test
    void an_administrator_without_one_may_nothing_until_it_is_set_up_at_the_next_sign_in() {
        open();
        var first = STACK.as(FIRST, ALIAS);
        Neighbourhood.employ(first, SECOND, "第二人", "administrator", List.of());
        Neighbourhood.employ(first, "cashier@" + ALIAS, "收费人", "cashier", List.of());
        var seat = browsers.desk(SECOND).open("/identity/signin.xhtml");
        seat.labelledExactly("要求系统管理员使用两步验证").check();
        seat.button("保存").click();
        assertThat(seat.page().locator("h1")).containsText("需要两步验证");

        assertThat(first.get("/v1/identity/staff")
                        .expect(403)
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("identity.SECOND_FACTOR_NEEDED");
        STACK.as("cashier@" + ALIAS, ALIAS).get("/v1/me").expect(200);
        // Keycloak knows who it is, and asks for the second factor before it lets anybody on.
        seat.page().navigate(STACK.baseUrl() + "/identity/staff.xhtml");
        assertThat(seat.page().locator("#mode-manual")).isVisible();
        seat.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "screenshots", "administrator", "totp.png"))
                        .setFullPage(true));
        seat.page().locator("#mode-manual").click();
        var secret = seat.page().locator("#kc-totp-secret-key").textContent().replaceAll("\\s", "");
        seat.page().locator("#totp").fill(code(secret));
        seat.page().locator("#saveTOTPBtn").click();

        seat.page().waitForURL(address -> address.startsWith(STACK.baseUrl()));
        seat.open("/identity/staff.xhtml");
        assertThat(seat.page().locator("h1")).containsText("员工");
        assertThat(first.put("/v1/identity/sign-in", Map.of("secondFactor", false))
                        .status())
                .isEqualTo(403);
    }

    /** A company of its own: whoever was asked for a second factor signs in otherwise from then on. */
    private static void open() {
        var path = "/v1/platform/tenants/" + ALIAS;
        var administrator = Map.of("username", FIRST, "fullName", "方圆", "password", Company.PASSWORD);
        STACK.operator()
                .put(path, Map.of("name", "两步物业", "administrator", administrator))
                .expect(200, 202);
        Town.awaitReady(STACK, path);
    }

    private static String code(String base32) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes(base32), "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(8)
                    .putLong(Instant.now().getEpochSecond() / 30)
                    .array());
            var at = hash[hash.length - 1] & 0xf;
            return "%06d".formatted((ByteBuffer.wrap(hash, at, 4).getInt() & 0x7fffffff) % 1_000_000);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String base32) {
        var bits = new StringBuilder();
        for (var letter : base32.toCharArray()) {
            var value = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter);
            bits.append("%5s".formatted(Integer.toBinaryString(value)).replace(' ', '0'));
        }
        var bytes = new byte[bits.length() / 8];
        for (var i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(bits.substring(i * 8, i * 8 + 8), 2);
        }
        return bytes;
    }
}
