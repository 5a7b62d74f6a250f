package io.jinlin.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.jinlin.app.stack.Town;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** The main job of the house: a tap drips, somebody calls, and in the end there is a filed form and a receipt. */
class RepairJourneyIT extends Journey {

    private static final String DRIP = "厨房水龙头漏水,柜门里有积水";

    @Test
    void from_the_call_to_the_filed_form() {
        var board = new Board(desk("engineer-lead"));
        var receptionist = desk("receptionist");
        var reception = new Reception(receptionist);

        reception.openHousehold(Neighbourhood.ROOM);
        var number = reception.receiveChargedRepair(DRIP, "80");
        var order = pathOf(receptionist.page().url());
        receptionist.hasPrinted();
        assertThat(receptionist.pdfBehind("打印《报修单》")).contains(number, DRIP, "¥80.00");
        assertThat(receptionist.pdfBehind("打印《派工单》")).contains("派工单", number);

        board.shows(DRIP);
        board.dispatch(DRIP, Neighbourhood.ENGINEER);

        var engineer = new EngineersPhone(browsers.phone(Neighbourhood.person("engineer")));
        engineer.open(DRIP);
        engineer.accept();
        engineer.arrive();
        engineer.writeReport("阀芯磨损,已更换并试水", "陶瓷阀芯", "35.50", "50");
        engineer.showsFee("¥85.50");
        engineer.sign();
        engineer.finish();

        new OrderSheet(desk("engineer-lead"), order).confirm();

        var cashier = desk("cashier");
        var counter = new Counter(cashier);
        counter.find(Neighbourhood.ROOM, "85.50");
        counter.takeByWechat("85.50", "捌拾伍元伍角");
        assertThat(cashier.pdfBehind("打印收据")).contains("捌拾伍元伍角", "85.50");

        reception.recordSatisfiedVisit(number);

        var sheet = new OrderSheet(receptionist, order);
        sheet.file();
        sheet.isIn("已归档");
        sheet.tells(
                "归档柳听雪",
                "回访柳听雪",
                "结清,可以回访",
                "维修费已缴清",
                "维修主管确认阮长河",
                "完工秦望舒",
                "业主签名秦望舒",
                "到达现场秦望舒",
                "接单秦望舒",
                "派工阮长河",
                "受理报修柳听雪");
        assertThat(browsers.complaints()).isEmpty();

        isUnknownToTheOtherCompany(order);
    }

    private void isUnknownToTheOtherCompany(String order) {
        var stranger = browsers.desk(Town.XINGHE.holding("manager").username());
        stranger.open(order);
        PlaywrightAssertions.assertThat(stranger.page().locator("h1")).containsText("没有找到");
        PlaywrightAssertions.assertThat(stranger.page().locator("body")).not().containsText(DRIP);

        stranger.open("/repairs/orders.xhtml?state=ALL");
        PlaywrightAssertions.assertThat(stranger.page().locator("#list\\:orders"))
                .isVisible();
        assertThat(stranger.page().content()).doesNotContain(order.substring(order.indexOf("id=") + 3));
    }

    private static String pathOf(String address) {
        var uri = URI.create(address);
        return uri.getPath() + "?" + uri.getQuery().replaceFirst("print=now&|&print=now", "");
    }
}
