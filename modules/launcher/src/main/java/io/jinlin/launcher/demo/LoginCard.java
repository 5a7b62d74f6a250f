package io.jinlin.launcher.demo;

import io.jinlin.launcher.Stack;
import java.util.Collection;

/** What the newcomer needs, at the end of all the lines. */
public final class LoginCard {

    private static final String RULE = "─".repeat(78) + "\n";

    private LoginCard() {}

    public static String of(Stack stack, Collection<Company> companies) {
        var card = new StringBuilder("\n" + RULE)
                .append("  Jinlin 近邻 is ready 已就绪:  ")
                .append(stack.baseUrl())
                .append("\n")
                .append("  OpenAPI: ")
                .append(stack.baseUrl())
                .append("/openapi   Keycloak: ")
                .append(stack.keycloakUrl())
                .append("\n  Open a company online 在线开通:  ")
                .append(stack.baseUrl())
                .append("/signup\n  Letters that were sent 已发出的邮件:  ")
                .append(stack.mailbox().url())
                .append("\n  Everybody's password 所有人的密码:  ")
                .append(Company.PASSWORD)
                .append("\n");
        for (var company : companies) {
            card.append(RULE)
                    .append("  ")
                    .append(company.name())
                    .append(" · ")
                    .append(company.project().name())
                    .append("\n");
            for (var user : company.everybody()) {
                card.append(
                        String.format("    %-26s %-14s %s%n", user.username(), user.position(), remark(company, user)));
            }
        }
        card.append(RULE)
                .append("  Platform operator 平台运营: operator@jinlin → ")
                .append(stack.baseUrl())
                .append("/platform/console/tenants.xhtml\n");
        return card.append(RULE)
                .append("  Try 试一试: sign in as receptionist@shangyu, type 3-2-1501, press Enter.\n")
                .append("  Stop 停止: Ctrl-C.   Start afresh 重新开始: mvn -Pdemo -Ddemo.reset\n")
                .append(RULE)
                .toString();
    }

    private static String remark(Company company, Company.User user) {
        if (!user.buildings().isEmpty()) {
            return "only 仅 " + user.scope(company.project());
        }
        return user.username().endsWith("@jinlin") ? "works for both companies 同时任职两家公司" : user.fullName();
    }
}
