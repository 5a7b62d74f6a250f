package io.jinlin.benchmarks.households;

import io.jinlin.benchmarks.Field;
import io.jinlin.benchmarks.Town;
import io.jinlin.benchmarks.sql.Bulk;

/** A company with very many homes, each with its owner: buildings 101, 102 … of two units, fifty floors and four homes a floor. */
final class ManyHouseholds {

    private static final int HOMES = 400;

    /** Forty surnames and fifty given characters with their pinyin: every name of three characters comes once in 100,000. */
    private static final String NAMES =
            """
            create temporary table surname as select ordinality - 1 as n, split_part(word, ' ', 1) as hanzi, split_part(word, ' ', 2) as pinyin
              from unnest(string_to_array('王 wang,李 li,张 zhang,刘 liu,陈 chen,杨 yang,赵 zhao,黄 huang,周 zhou,吴 wu,徐 xu,孙 sun,胡 hu,\
            朱 zhu,高 gao,林 lin,何 he,郭 guo,马 ma,罗 luo,梁 liang,宋 song,郑 zheng,谢 xie,韩 han,唐 tang,冯 feng,于 yu,董 dong,萧 xiao,\
            程 cheng,曹 cao,袁 yuan,邓 deng,许 xu,傅 fu,沈 shen,曾 zeng,彭 peng,吕 lv', ',')) with ordinality as t(word);
            create temporary table given as select ordinality - 1 as n, split_part(word, ' ', 1) as hanzi, split_part(word, ' ', 2) as pinyin
              from unnest(string_to_array('伟 wei,芳 fang,娜 na,敏 min,静 jing,丽 li,强 qiang,磊 lei,军 jun,洋 yang,勇 yong,艳 yan,杰 jie,\
            娟 juan,涛 tao,明 ming,超 chao,秀 xiu,霞 xia,平 ping,刚 gang,桂 gui,英 ying,华 hua,玉 yu,兰 lan,萍 ping,红 hong,建 jian,国 guo,\
            文 wen,辉 hui,力 li,鹏 peng,飞 fei,波 bo,斌 bin,宇 yu,浩 hao,凯 kai,健 jian,俊 jun,帆 fan,雪 xue,倩 qian,婷 ting,欣 xin,怡 yi,\
            悦 yue,琳 lin', ',')) with ordinality as t(word)""";

    private static final String BUILDINGS =
            """
            insert into building (id, version, project_id, code, sort_key)
            select uuidv7(), 1, '%s'::uuid, b::text, lpad(b::text, 6, '0') from generate_series(101, 101 + (%d - 1) / 400) b""";

    private static final String UNITS =
            """
            insert into unit (id, building_id, code, sort_key)
            select uuidv7(), id, u::text, lpad(u::text, 6, '0') from building, generate_series(1, 2) u where length(code) = 3""";

    private static final String ROOMS =
            """
            insert into room (id, version, project_id, building_id, unit_id, kind, number, label, compact, spoken, sort_key, area, delivery)
            select uuidv7(), 1, b.project_id, b.id, u.id, 'HOME', door, b.code || '-' || u.code || '-' || door, b.code || u.code || door,
                b.code || '栋' || u.code || '单元' || door, b.sort_key || '-' || u.sort_key || '-' || lpad(door, 6, '0'), 89.50, 'OCCUPIED'
              from generate_series(0, %d - 1) n
              cross join lateral (select ((n / 4 %% 50 + 1) * 100 + n %% 4 + 1)::text as door) door
              join building b on b.code = (101 + n / 400)::text
              join unit u on u.building_id = b.id and u.code = (n / 200 %% 2 + 1)::text""";

    private static final String PEOPLE =
            """
            insert into person (id, version, name, initials, pinyin, phone, created_at)
            select uuidv7(), 1, s.hanzi || a.hanzi || b.hanzi, left(s.pinyin, 1) || left(a.pinyin, 1) || left(b.pinyin, 1),
                s.pinyin || a.pinyin || b.pinyin, '1400371' || lpad(i::text, 6, '0'), now()
              from generate_series(0, %d - 1) i
              join surname s on s.n = i %% 40 join given a on a.n = i / 40 %% 50 join given b on b.n = i / 2000 %% 50""";

    private static final String OWNERS =
            """
            insert into occupancy (id, version, room_id, person_id, role, share, from_date)
            select uuidv7(), 1, r.id, p.id, 'OWNER', 100, '2021-09-15'
              from (select id, row_number() over (order by id) as n from room where length(label) >= 8) r
              join (select id, row_number() over (order by id) as n from person where phone like '1400371%%') p using (n)""";

    private ManyHouseholds() {}

    /** Opens the company, with this many receptionists who work in its project. */
    static Town open(Field field, String alias, int homes, int receptionists) throws Exception {
        var town = Town.open(field.stack(), alias).employInProject("receptionist", receptionists);
        try (var bulk = new Bulk(field.database(), town.schema())) {
            bulk.run(NAMES);
            bulk.run(String.format(BUILDINGS, town.projectId(), Math.max(homes, HOMES)));
            bulk.run(UNITS);
            bulk.fill("room", String.format(ROOMS, homes));
            bulk.fill("person", String.format(PEOPLE, homes));
            bulk.fill("occupancy", String.format(OWNERS));
            bulk.run("vacuum (analyze) building, unit, room, person, occupancy");
            field.note(
                    "search/size",
                    bulk.ask(
                            "select count(distinct room_id) || ' households with ' || count(*) || ' occupancies' from occupancy"));
        }
        return town;
    }
}
