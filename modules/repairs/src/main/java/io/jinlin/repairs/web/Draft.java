package io.jinlin.repairs.web;

import io.jinlin.kernel.Money;
import io.jinlin.kernel.PhoneNumber;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.repairs.RepairRule;
import io.jinlin.repairs.order.Category;
import io.jinlin.repairs.order.Channel;
import io.jinlin.repairs.order.NewRepair;
import io.jinlin.repairs.order.Urgency;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is being typed into a new repair, before it is one. */
public class Draft implements Serializable {

    private Area where = Area.ROOM;
    private @Nullable UUID project;
    private @Nullable UUID building;
    private @Nullable String area;
    private @Nullable String location;
    private @Nullable UUID caller;
    private String name = "";
    private String phone = "";
    private Channel channel = Channel.PHONE;
    private @Nullable Category category;
    private Urgency urgency = Urgency.NORMAL;
    private String content = "";
    private @Nullable LocalDateTime from;
    private @Nullable LocalDateTime to;
    private boolean charged;
    private @Nullable Money price;

    /** Where a repair may be. */
    public enum Area {
        ROOM,
        PUBLIC_AREA
    }

    /** Who called, in full. */
    record Caller(String name, PhoneNumber phone) {}

    NewRepair repair(@Nullable UUID room, Caller who, Function<@Nullable LocalDateTime, @Nullable Instant> instant) {
        var isPublic = isPublicArea();
        if (room == null && !isPublic) {
            throw new RuleViolation(RepairRule.A_REPAIR_IS_IN_A_ROOM_OR_A_PUBLIC_AREA).at("typed");
        }
        var kind = category == null ? Category.OTHER : category;
        return new NewRepair(
                room,
                isPublic ? project : null,
                isPublic ? building : null,
                isPublic ? area : null,
                isPublic ? null : location,
                who.name(),
                who.phone(),
                channel,
                kind,
                urgency,
                content,
                instant.apply(from),
                instant.apply(to),
                charged,
                price);
    }

    public boolean isPublicArea() {
        return where == Area.PUBLIC_AREA;
    }

    public Area getWhere() {
        return where;
    }

    public void setWhere(Area kind) {
        where = kind;
    }

    public @Nullable UUID getProject() {
        return project;
    }

    public void setProject(@Nullable UUID id) {
        project = id;
    }

    public @Nullable UUID getBuilding() {
        return building;
    }

    public void setBuilding(@Nullable UUID id) {
        building = id;
    }

    public @Nullable String getArea() {
        return area;
    }

    public void setArea(@Nullable String words) {
        area = words;
    }

    public @Nullable String getLocation() {
        return location;
    }

    public void setLocation(@Nullable String words) {
        location = words;
    }

    public @Nullable UUID getCaller() {
        return caller;
    }

    public void setCaller(@Nullable UUID person) {
        caller = person;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String typed) {
        name = typed == null ? "" : typed;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String typed) {
        phone = typed == null ? "" : typed;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel how) {
        channel = how;
    }

    public @Nullable Category getCategory() {
        return category;
    }

    public void setCategory(@Nullable Category kind) {
        category = kind;
    }

    public Urgency getUrgency() {
        return urgency;
    }

    public void setUrgency(Urgency how) {
        urgency = how;
    }

    public String getContent() {
        return content;
    }

    public void setContent(@Nullable String words) {
        content = words == null ? "" : words;
    }

    public @Nullable LocalDateTime getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDateTime moment) {
        from = moment;
    }

    public @Nullable LocalDateTime getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDateTime moment) {
        to = moment;
    }

    public boolean isCharged() {
        return charged;
    }

    public void setCharged(boolean isCharged) {
        charged = isCharged;
    }

    public @Nullable Money getPrice() {
        return price;
    }

    public void setPrice(@Nullable Money told) {
        price = told;
    }
}
