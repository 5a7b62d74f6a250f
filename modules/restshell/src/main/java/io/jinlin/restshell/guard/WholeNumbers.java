package io.jinlin.restshell.guard;

import io.jinlin.kernel.RuleViolation;
import io.jinlin.restshell.RestRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A number in a query is one, or the caller hears which parameter is none; JAX-RS alone would say that nothing is there. */
@Provider
@ApplicationScoped
public class WholeNumbers implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == int.class
                ? Stream.of(annotations)
                        .filter(QueryParam.class::isInstance)
                        .map(query -> (ParamConverter<T>) new Converter(((QueryParam) query).value()))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private record Converter(String name) implements ParamConverter<Integer> {

        @Override
        public Integer fromString(String text) {
            if (!text.matches("-?\\d{1,9}")) {
                throw new RuleViolation(RestRule.A_FIELD_HAS_A_FITTING_VALUE, name).at(name);
            }
            return Integer.valueOf(text);
        }

        @Override
        public String toString(Integer value) {
            return value.toString();
        }
    }
}
