package io.jinlin.launcher.demo;

import io.jinlin.launcher.demo.Company.User;
import io.jinlin.launcher.demo.Estate.Tower;
import java.util.ArrayList;
import java.util.List;

/** The two companies. All people are invented; one of them works for both, in different positions. */
public final class Companies {

    private static final String BOTH = "zhou.lan@shangyu";

    private Companies() {}

    public static List<Company> all() {
        return List.of(shangyu(), xinghe());
    }

    private static Company shangyu() {
        var estate = new Estate(
                "上海滩华府",
                "洛阳市洛龙区滨河路 1 号",
                "16377",
                "58105.61",
                "5672.02",
                "3.99",
                "30.9",
                433,
                529,
                List.of(
                        new Tower("1", 2, 16, 4, 0),
                        new Tower("2", 2, 16, 4, 0),
                        new Tower("3", 2, 18, 4, 0),
                        new Tower("4", 2, 16, 4, 1)),
                "2019-06-01",
                "1400379");
        var people = people("shangyu", List.of("梁思齐", "钟若涵", "许知远", "白雨桐", "沈嘉言", "郑铁生", "罗大勇", "韩小满"), List.of("1"));
        people.add(new User(BOTH, "周岚", "cashier"));
        return new Company(
                "shangyu", "洛阳上豫物业", estate, new User("administrator@shangyu", "方正", "administrator"), people);
    }

    private static Company xinghe() {
        var estate = new Estate(
                "星河国际",
                "郑州市金水区星河路 88 号",
                "9260",
                "24180.00",
                "1260.00",
                "2.61",
                "35",
                120,
                160,
                List.of(new Tower("1", 1, 20, 4, 0), new Tower("2", 1, 20, 4, 0)),
                "2021-09-15",
                "1400371");
        var people = people("xinghe", List.of("顾明川", "秦书瑶", "陆子衿", "唐可心", "江一帆", "石建功", "牛志强", "葛春生"), List.of("2"));
        people.add(new User(BOTH, "周岚", "manager"));
        return new Company("xinghe", "星河物业", estate, new User("administrator@xinghe", "孟青", "administrator"), people);
    }

    /** One a position, two engineers; the assistant looks after some buildings only. */
    private static List<User> people(String alias, List<String> names, List<String> assistantsBuildings) {
        var people = new ArrayList<User>();
        people.add(new User("manager@" + alias, names.get(0), "manager"));
        people.add(new User("supervisor@" + alias, names.get(1), "supervisor"));
        people.add(new User("assistant@" + alias, names.get(2), "assistant", assistantsBuildings));
        people.add(new User("receptionist@" + alias, names.get(3), "receptionist"));
        people.add(new User("cashier@" + alias, names.get(4), "cashier"));
        people.add(new User("engineer-lead@" + alias, names.get(5), "engineer-lead"));
        people.add(new User("engineer@" + alias, names.get(6), "engineer"));
        people.add(new User("engineer2@" + alias, names.get(7), "engineer"));
        return people;
    }
}
