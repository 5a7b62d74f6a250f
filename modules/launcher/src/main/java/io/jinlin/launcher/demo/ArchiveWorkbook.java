package io.jinlin.launcher.demo;

import io.jinlin.launcher.demo.Estate.Tower;
import io.jinlin.launcher.demo.Residents.Resident;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The archive of a project as the spreadsheet the product imports: homes, shops and parking spaces with invented people. The
 * same estate always gives the same people. The areas of homes and shops add up to the profile.
 */
public final class ArchiveWorkbook {

    private static final List<String> PROJECT_HEADINGS =
            List.of("项目名称*", "地址", "占地面积(m²)", "建筑面积(m²)", "商铺面积(m²)", "容积率", "绿化率(%)", "车位数", "户数");
    private static final List<String> HOUSEHOLD_HEADINGS = List.of(
            "项目名称*",
            "楼栋",
            "单元",
            "房号*",
            "房屋类型",
            "建筑面积(m²)",
            "户型",
            "朝向",
            "交付状态",
            "交付日期",
            "姓名",
            "身份",
            "联系电话",
            "产权比例(%)",
            "起始日期",
            "结束日期");

    private static final List<String> LAYOUTS = List.of("三室两厅", "两室两厅", "两室一厅", "三室两厅");
    private static final List<String> WEIGHTS = List.of("1.20", "0.95", "0.78", "1.07");
    private static final List<String> ORIENTATIONS = List.of("南北", "南", "东南", "西南");
    private static final int SHOPS = 24;

    private final Estate estate;
    private final Random random;
    private final Residents residents;
    private final List<List<Object>> rows = new ArrayList<>();

    private record Home(Tower tower, int unit, int floor, int door) {
        String number() {
            return String.format(Locale.ROOT, "%d%02d", floor, door);
        }
    }

    public ArchiveWorkbook(Estate estate) {
        this.estate = estate;
        this.random = new Random(20261121L + estate.name().hashCode());
        this.residents = new Residents(estate, random);
        homes();
        shops();
        parking();
    }

    /** A row for each person in a room, and one for a room with nobody. */
    List<List<Object>> rows() {
        return rows;
    }

    public byte[] bytes() {
        try (var out = new ByteArrayOutputStream()) {
            try (var book = new Workbook(out, "Jinlin", "1.0")) {
                sheet(book, "项目", PROJECT_HEADINGS, List.of(profile()));
                sheet(book, "房屋与住户", HOUSEHOLD_HEADINGS, rows);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Object> profile() {
        return List.of(
                estate.name(),
                estate.address(),
                estate.siteArea(),
                estate.floorArea(),
                estate.shopArea(),
                estate.plotRatio(),
                estate.greeningRate(),
                String.valueOf(estate.parkingSpaces()),
                String.valueOf(estate.households()));
    }

    private void homes() {
        var homes = new ArrayList<Home>();
        for (var tower : estate.towers()) {
            for (var unit = 1; unit <= tower.units(); unit++) {
                for (var floor = 1; floor <= tower.floors(); floor++) {
                    for (var door = 1; door <= tower.homesPerFloor(); door++) {
                        homes.add(new Home(tower, unit, floor, door));
                    }
                }
            }
            for (var door = 1; door <= tower.penthouses(); door++) {
                homes.add(new Home(tower, tower.units(), tower.floors() + 1, door));
            }
        }
        var areas = new BigDecimal(estate.floorArea()).subtract(new BigDecimal(estate.shopArea()));
        var shares = shares(
                areas, homes.stream().map(home -> WEIGHTS.get(home.door() - 1)).toList());
        for (var i = 0; i < homes.size(); i++) {
            home(homes.get(i), shares.get(i));
        }
    }

    private void home(Home home, BigDecimal area) {
        var delivered = LocalDate.parse(estate.deliveredOn()).plusDays(random.nextInt(500));
        var empty = random.nextInt(100);
        var known = home.tower().code().equals("3")
                && home.unit() == 2
                && home.number().equals("1501");
        var delivery = empty < 4 && !known ? "未交付" : empty < 12 && !known ? "空置" : "已入住";
        var people = delivery.equals("未交付") ? List.<Resident>of() : residents.movingIn(delivered, known);
        room(
                home.tower().code(),
                home.tower().units() > 1 ? String.valueOf(home.unit()) : "",
                home.number(),
                "住宅",
                area,
                LAYOUTS.get(home.door() - 1),
                ORIENTATIONS.get(home.door() - 1),
                delivery,
                delivery.equals("未交付") ? "" : delivered.toString(),
                people);
    }

    private void shops() {
        var weights = IntStream.range(0, SHOPS)
                .mapToObj(shop -> WEIGHTS.get(shop % WEIGHTS.size()))
                .toList();
        var areas = shares(new BigDecimal(estate.shopArea()), weights);
        for (var shop = 0; shop < SHOPS; shop++) {
            var from = LocalDate.parse(estate.deliveredOn()).plusDays(random.nextInt(400));
            room(
                    "",
                    "",
                    String.format(Locale.ROOT, "S%02d", shop + 1),
                    "商铺",
                    areas.get(shop),
                    "",
                    "",
                    "已入住",
                    from.toString(),
                    List.of(residents.owner(from)));
        }
    }

    /** Nine of ten spaces belong to a household. */
    private void parking() {
        for (var space = 1; space <= estate.parkingSpaces(); space++) {
            var owner = residents.someOwner();
            var sold = random.nextInt(10) > 0;
            room(
                    "",
                    "",
                    String.format(Locale.ROOT, "B1-%03d", space),
                    "车位",
                    new BigDecimal("12.72"),
                    "",
                    "",
                    sold ? "已交付" : "未交付",
                    sold ? owner.from().toString() : "",
                    sold ? List.of(owner.aloneOwning()) : List.of());
        }
    }

    private void room(
            String building,
            String unit,
            String number,
            String kind,
            BigDecimal area,
            String layout,
            String orientation,
            String delivery,
            String deliveredOn,
            List<Resident> people) {
        var room = List.<Object>of(
                estate.name(), building, unit, number, kind, area, layout, orientation, delivery, deliveredOn);
        if (people.isEmpty()) {
            rows.add(room);
        }
        for (var person : people) {
            var row = new ArrayList<>(room);
            row.addAll(List.of(
                    person.name(),
                    person.role(),
                    person.phone(),
                    person.share(),
                    person.from().toString(),
                    ""));
            rows.add(row);
        }
    }

    /** Parts of the whole by weight, to the square decimetre; the last takes what rounding left. */
    private static List<BigDecimal> shares(BigDecimal whole, List<String> weights) {
        var sum = weights.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        var parts = new ArrayList<BigDecimal>();
        var rest = whole;
        for (var i = 0; i < weights.size() - 1; i++) {
            var part = whole.multiply(new BigDecimal(weights.get(i))).divide(sum, 2, RoundingMode.HALF_UP);
            parts.add(part);
            rest = rest.subtract(part);
        }
        parts.add(rest);
        return parts;
    }

    private static void sheet(Workbook book, String name, List<String> headings, List<List<Object>> rows) {
        var sheet = book.newWorksheet(name);
        for (var column = 0; column < headings.size(); column++) {
            sheet.value(0, column, headings.get(column));
        }
        for (var row = 0; row < rows.size(); row++) {
            for (var column = 0; column < rows.get(row).size(); column++) {
                write(sheet, row + 1, column, rows.get(row).get(column));
            }
        }
    }

    private static void write(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof BigDecimal number) {
            sheet.value(row, column, number);
        } else if (!value.toString().isEmpty()) {
            sheet.value(row, column, value.toString());
        }
    }
}
