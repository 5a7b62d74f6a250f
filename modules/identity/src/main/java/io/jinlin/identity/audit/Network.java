package io.jinlin.identity.audit;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** The network an address belongs to: enough to tell the office from elsewhere, too little to tell one person from another. */
final class Network {

    private static final int BITS_OF_A_BYTE = 8;
    private static final int IPV4_BYTES = 4;

    private Network() {}

    /** {@code 203.0.113.0/24} of {@code 203.0.113.77}; empty for what is no address. */
    static String of(String address, int ipv4Bits, int ipv6Bits) {
        var plain = address.replaceAll("%.*", "");
        if (!plain.matches("[0-9a-fA-F:.]+")) {
            return "";
        }
        try {
            var bytes = InetAddress.getByName(plain).getAddress();
            var bits = bytes.length == IPV4_BYTES ? ipv4Bits : ipv6Bits;
            for (var i = 0; i < bytes.length; i++) {
                var kept = Math.max(0, Math.min(BITS_OF_A_BYTE, bits - i * BITS_OF_A_BYTE));
                bytes[i] = (byte) (bytes[i] & (0xff << (BITS_OF_A_BYTE - kept)));
            }
            return InetAddress.getByAddress(bytes).getHostAddress() + "/" + bits;
        } catch (UnknownHostException none) {
            return "";
        }
    }
}
