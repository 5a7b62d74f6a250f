package io.jinlin.identity.keycloak;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.glassfish.jersey.client.proxy.WebResourceFactory;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.spi.ResteasyClientProvider;

/**
 * Runs Keycloak's admin client on the server's own Jersey instead of a second JAX-RS. Jackson must be alone and first: with JSON-B
 * beside it tokens come back empty.
 */
final class JerseyClients implements ResteasyClientProvider {

    private static final int FIRST = 1;

    @Override
    public Client newRestEasyClient(
            @Nullable Object customJackson, @Nullable SSLContext sslContext, boolean disableTrustManager) {
        var mapper = new ObjectMapper()
                .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
                .setSerializationInclusion(JsonInclude.Include.NON_NULL);
        return ClientBuilder.newBuilder()
                .property("jersey.config.client.disableAutoDiscovery", true)
                .property("jersey.config.disableJsonBinding", true)
                .property("jersey.config.client.disableJsonBinding", true)
                .property("jersey.config.disableDefaultProvider", "ALL")
                // joining an organisation's group is a PUT without a body
                .property("jersey.config.client.suppressHttpComplianceValidation", true)
                .register(
                        new JacksonJsonProvider(mapper),
                        Map.of(MessageBodyReader.class, FIRST, MessageBodyWriter.class, FIRST))
                .connectTimeout(3, TimeUnit.SECONDS)
                .readTimeout(20, TimeUnit.SECONDS)
                .build();
    }

    @Override
    public <R> R targetProxy(WebTarget target, Class<R> resource) {
        return WebResourceFactory.newResource(resource, target);
    }
}
