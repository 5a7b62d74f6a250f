package io.jinlin.printing;

import io.jinlin.kernel.Money;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Forms filled as the departments fill them; all people are invented. */
final class Samples {

    private Samples() {}

    static FormData of(String form) {
        return switch (form) {
            case "repair-order" -> aFinishedRepairOrder();
            case "work-order" -> aWorkOrder();
            case "receipt" -> aReceipt();
            case "return-visit" -> aReturnVisit();
            default -> throw new IllegalArgumentException("No sample of " + form);
        };
    }

    /** As printed at the desk: the second half is written by hand. */
    static FormData aRepairOrder() {
        return new FormData()
                .put("company", "洛阳上豫物业管理有限公司")
                .put("logo", logo())
                .put("project", "上海滩华府")
                .put("number", "BX20261121-0007")
                .put("received-at", LocalDateTime.of(2026, 11, 21, 9, 12))
                .put("receptionist", "王 丽")
                .put("channel", "phone")
                .put("household", "张 曌")
                .put("phone", "138 0000 1234")
                .put("address", "上海滩华府3栋2单元1501")
                .put("area", "in-room")
                .put("location", "主卫洗手盆下")
                .put("category", "给水")
                .put("content", "主卫洗手盆下角阀渗水，地面有积水，已自行关闭总阀。家中有老人，请尽快上门；请带角阀(DN15)及软管各一。")
                .put("appointment", "11月21日 14:00–16:00")
                .put("urgency", "urgent")
                .put("due-at", LocalDateTime.of(2026, 11, 22, 9, 12))
                .put("charge", "charged")
                .put("price-told", Money.of("80"));
    }

    /** The same order, finished and signed on the engineer's phone. */
    static FormData aFinishedRepairOrder() {
        return aRepairOrder()
                .put("engineer", "李建国")
                .put("arrived-at", LocalDateTime.of(2026, 11, 21, 14, 5))
                .put("finished-at", LocalDateTime.of(2026, 11, 21, 14, 50))
                .put("grade", "minor")
                .put("findings", "角阀阀芯老化渗水，软管接头锈蚀。更换角阀一只、不锈钢软管一根，试水十分钟无渗漏，清理积水。")
                .put("differences", "软管一并更换，已征得业主同意")
                .line("materials", material("角阀 DN15 全铜", "1", "只", null, null))
                .line("materials", material("不锈钢编织软管 50 cm", "1", "根", "25.00", "25.00"))
                .line("materials", material("生料带", "1", "卷", "5.00", "5.00"))
                .put("labour-fee", Money.of("50"))
                .put("material-fee", Money.of("30"))
                .put("fee", Money.of("80"))
                .put("material-check", "poor")
                .put("material-warned", true)
                .put("material-choice", "use-anyway")
                .put("remark", "业主自备角阀镀层较薄，质量不佳，已提示，业主坚持使用。")
                .put("owner-signature", signature("张曌"))
                .put("owner-signed-at", LocalDateTime.of(2026, 11, 21, 14, 52))
                .put("finished-by", "李建国")
                .put("engineer-signed-at", LocalDateTime.of(2026, 11, 21, 14, 52))
                .put("confirmed-by", "赵强")
                .put("lead-signed-at", LocalDateTime.of(2026, 11, 21, 17, 30));
    }

    private static Map<String, Object> material(
            String name, String quantity, String unit, @Nullable String price, @Nullable String amount) {
        var line = new HashMap<String, Object>(Map.of("name", name, "quantity", quantity, "unit", unit));
        if (price != null && amount != null) {
            line.put("unit-price", Money.of(price));
            line.put("amount", Money.of(amount));
        }
        return line;
    }

    static FormData aWorkOrder() {
        return new FormData()
                .put("company", "洛阳上豫物业管理有限公司")
                .put("logo", logo())
                .put("project", "上海滩华府")
                .put("number", "BX20261121-0007")
                .put("dispatched-at", LocalDateTime.of(2026, 11, 21, 9, 20))
                .put("dispatcher", "赵 强")
                .put("engineer", "李建国")
                .put("urgency", "urgent")
                .put("due-at", LocalDateTime.of(2026, 11, 22, 9, 12))
                .put("household", "张 曌")
                .put("phone", "138 0000 1234")
                .put("address", "上海滩华府3栋2单元1501")
                .put("area", "in-room")
                .put("location", "主卫洗手盆下")
                .put("category", "给水")
                .put("content", "主卫洗手盆下角阀渗水，地面有积水，已自行关闭总阀。家中有老人，请尽快上门。")
                .put("appointment", "11月21日 14:00–16:00")
                .put("charge", "charged")
                .put("price-told", Money.of("80"))
                .put("tools", "管钳、生料带、角阀 DN15、软管 50 cm、拖把");
    }

    static FormData aReceipt() {
        return new FormData()
                .put("company", "洛阳上豫物业管理有限公司")
                .put("project", "上海滩华府")
                .put("book", "华府 2026 第 3 册")
                .put("number", "HF-0003127")
                .put("date", LocalDate.of(2026, 11, 21))
                .put("payer", "张 曌")
                .put("room", "3-2-1501")
                .line("items", item("物业服务费", "2026年10月–12月", "3 月", "352.60", "1057.80"))
                .line("items", item("维修费(BX20261121-0007)", "2026年11月21日", "1", "80.00", "80.00"))
                .line("items", item("公共能耗分摊", "2026年10月", "1", "96.70", "96.70"))
                .put("total", Money.of("1234.50"))
                .put("tender", List.of("cash", "wechat"))
                .put("received", Money.of("300"))
                .put("change", Money.of("65.50"))
                .put("cashier", "陈 静")
                .put("checker", "刘 芳")
                .put("remark", "微信 1,000.00 元，现金 234.50 元");
    }

    static Map<String, Object> item(String name, String period, String quantity, String price, String amount) {
        return Map.of(
                "name",
                name,
                "period",
                period,
                "quantity",
                quantity,
                "unit-price",
                Money.of(price),
                "amount",
                Money.of(amount));
    }

    static FormData aReturnVisit() {
        return new FormData()
                .put("company", "洛阳上豫物业管理有限公司")
                .put("logo", logo())
                .put("project", "上海滩华府")
                .put("number", "HF20261122-0003")
                .put("cause", "repair")
                .put("cause-number", "BX20261121-0007")
                .put("household", "张 曌")
                .put("phone", "138 0000 1234")
                .put("address", "上海滩华府3栋2单元1501")
                .put("content", "主卫洗手盆下角阀渗水，地面有积水。")
                .put("result", "更换角阀一只、不锈钢软管一根，试水十分钟无渗漏。")
                .put("handled-by", "李建国")
                .put("finished-at", LocalDateTime.of(2026, 11, 21, 14, 50))
                .put("grade", "minor")
                .put("means", "in-person")
                .put("visited-at", LocalDateTime.of(2026, 11, 22, 10, 5))
                .put("visitor", "王 丽")
                .put("answered-by", "张 曌（本人）")
                .put("outcome", "satisfied")
                .put("speed", "good")
                .put("manner", "good")
                .put("quality", "fair")
                .put("opinion", "上门及时，师傅很客气。希望物业能统一检查楼里的老角阀。")
                .put("follow-up", "已转工程部列入 12 月管道巡检计划。")
                .put("owner-signature", signature("张曌"))
                .put("owner-signed-at", LocalDate.of(2026, 11, 22));
    }

    /** What a finger leaves on a phone's screen. */
    static byte[] signature(String name) {
        var image = new BufferedImage(480, 160, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0x1A2A5A));
        pen.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        var line = new Path2D.Double();
        line.moveTo(40, 100);
        for (int i = 0; i < 6 * name.length(); i++) {
            double x = 40 + i * 360.0 / (6 * name.length());
            line.curveTo(
                    x + 10,
                    20 + (name.hashCode() >> i & 31),
                    x + 30,
                    140 - (name.hashCode() >> i & 63),
                    x + 20,
                    60 + 10 * (i % 5));
        }
        pen.draw(line);
        pen.dispose();
        return png(image);
    }

    static byte[] logo() {
        var image = new BufferedImage(200, 200, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0x14532D));
        pen.fillRoundRect(4, 4, 192, 192, 60, 60);
        pen.setColor(Color.WHITE);
        pen.setFont(new Font(Font.SERIF, Font.BOLD, 120));
        pen.drawString("SY", 20, 142);
        pen.dispose();
        return png(image);
    }

    static byte[] png(BufferedImage image) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
