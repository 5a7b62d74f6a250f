package io.jinlin.app.stack;

import io.jinlin.launcher.net.Rest;
import java.util.Map;
import java.util.UUID;

/** An operator's access to a company, asked for over REST by the platform's program. */
public record Grant(RunningStack stack, String company, String id) {

    private static final String ENDED_FOR_TESTS =
            "update platform.operator_access set ended_at = greatest(now(), begins_at), ended_by = 'OPERATOR', ended_name = 'tests'"
                    + " where ended_at is null and ends_at > now()";

    /** Whatever other tests have left open is over first: an operator looks at one company at a time. */
    public static Grant of(RunningStack stack, String company) {
        stack.change(ENDED_FOR_TESTS);
        var id = ask(stack, company, "grant-" + UUID.randomUUID(), 30)
                .expect(201)
                .json()
                .get("id")
                .asText();
        return new Grant(stack, company, id);
    }

    public static Rest.Answer ask(RunningStack stack, String company, String key, int minutes) {
        return stack.operator()
                .with("Idempotency-Key", key)
                .post(accesses(company), Map.of("ticket", "T-2026-100", "reason", "核对账单显示", "minutes", minutes));
    }

    public static String accesses(String company) {
        return "/v1/platform/console/tenants/" + company + "/accesses";
    }

    /** As its administrator sees it. */
    public String address() {
        return "/v1/platform/accesses/" + id;
    }

    public Rest.Answer end() {
        return stack.operator().post(accesses(company) + "/" + id + "/end", Map.of());
    }

    /** Its time is over now, and so is the wait of the job that notes it. */
    public void expires() {
        stack.change("update platform.operator_access set ends_at = greatest(now(), begins_at + interval '1 ms')"
                + " where id = '" + id + "'");
        stack.change(
                "update platform.scheduled_tasks set execution_time = now() where task_name = 'platform.access-closing'"
                        + " and convert_from(task_data, 'UTF8') = '" + id + "'");
    }
}
