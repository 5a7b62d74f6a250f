package io.jinlin.repairs.order;

import static io.jinlin.kernel.Rule.rule;
import static io.jinlin.repairs.RepairRule.AN_ORDER_CARRIES_AT_MOST_TWENTY_PHOTOS;
import static io.jinlin.repairs.RepairRule.ORDERS_THAT_ARE_CLOSED_STAY_AS_THEY_ARE;

import io.jinlin.archive.FilePurpose;
import io.jinlin.archive.StoredFile;
import io.jinlin.archive.StoredFiles;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.kernel.Absent;
import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;

/** Photos of damage and work, and the owner's signatures, for those who may see the order. */
@Desk
public class PhotoAlbum {

    private static final int MOST = 20;

    @Inject
    OrderRegister register;

    @Inject
    RepairOrders orders;

    @Inject
    RepairPhotos photos;

    @Inject
    StoredFiles files;

    @Inject
    OrderNews news;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    /** Added by the engineer who has the order in hand, or at the desk. */
    public UUID attach(UUID orderId, String fileName, byte[] content) {
        var taken = register.details(orderId).photos().size();
        if (!staff.may("repairs.order.work")) {
            staff.need("repairs.order.receive");
        }
        rule(taken < MOST, AN_ORDER_CARRIES_AT_MOST_TWENTY_PHOTOS);
        var order = orders.get(orderId);
        rule(order.state().isOpen(), ORDERS_THAT_ARE_CLOSED_STAY_AS_THEY_ARE, order.number());
        var file = files.store(fileName, content, FilePurpose.PHOTO);
        photos.add(new RepairPhoto(order, file, staff.id(), clock.instant()));
        news.tell(order, "photograph");
        return file;
    }

    /** A photo or signature of this order. @throws Absent if the file does not belong to the order */
    public StoredFile picture(UUID orderId, UUID fileId) {
        var details = register.details(orderId);
        var belongs = Stream.concat(
                        details.photos().stream().map(OrderDetails.PhotoLine::fileId),
                        details.reports().stream().map(OrderDetails.ReportLine::ownerSignatureId))
                .anyMatch(fileId::equals);
        if (!belongs) {
            throw new Absent("archive.file");
        }
        return files.get(fileId);
    }
}
