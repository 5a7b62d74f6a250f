package io.jinlin.launcher.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.datafaker.Faker;

/** Invented people, as many as an estate has homes for. */
final class Residents {

    private static final String COMMON_SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾萧田董袁潘于蒋蔡余杜单仇解区";

    private final Estate estate;
    private final Random random;
    private final Faker faker;
    private final List<Resident> owners = new ArrayList<>();
    private int phones = 1000;

    /** @param share per cent of the property, empty for who does not own */
    record Resident(String name, String role, String phone, String share, LocalDate from) {

        Resident aloneOwning() {
            return new Resident(name, "业主", phone, "100", from);
        }
    }

    Residents(Estate estate, Random random) {
        this.estate = estate;
        this.random = random;
        this.faker = new Faker(Locale.SIMPLIFIED_CHINESE, random);
    }

    /** An owner, often two; a sixth of the homes is let, and some have a grown-up child or parent one may call. */
    List<Resident> movingIn(LocalDate from, boolean known) {
        var people = new ArrayList<Resident>();
        var two = random.nextInt(100) < 35;
        people.add(new Resident(known ? "沈知夏" : name(), "业主", known ? phone(8866) : phone(), two ? "50" : "100", from));
        if (two) {
            people.add(new Resident(name(), "共有人", phone(), "50", from));
        }
        if (!known && random.nextInt(6) == 0) {
            people.add(new Resident(name(), "租户", phone(), "", from.plusMonths(6 + random.nextInt(48))));
        } else if (random.nextInt(5) == 0) {
            people.add(new Resident(name(), "家庭成员", phone(), "", from));
        }
        owners.add(people.get(0));
        return people;
    }

    Resident owner(LocalDate from) {
        return new Resident(name(), "业主", phone(), "100", from);
    }

    /** Somebody who owns a home. */
    Resident someOwner() {
        return owners.get(random.nextInt(owners.size()));
    }

    /** Mostly the surnames one meets every day, some of the rare ones, and those that read otherwise than they look. */
    private String name() {
        var surname = random.nextInt(10) < 8
                ? String.valueOf(COMMON_SURNAMES.charAt(random.nextInt(COMMON_SURNAMES.length())))
                : faker.name().lastName();
        return surname + faker.name().firstName();
    }

    private String phone() {
        phones++;
        return phone(phones);
    }

    private String phone(int tail) {
        return estate.phonePrefix() + tail;
    }
}
