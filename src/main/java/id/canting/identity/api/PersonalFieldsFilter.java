package id.canting.identity.api;

import id.canting.identity.CurrentUser;
import id.canting.shared.Personal;
import id.canting.shared.SharedJson;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Leaves the components marked {@link Personal} out of every JSON answer to a caller who may not see persons. The services do not load
 * them for such callers either: this is why the names of the fields are absent, not why the values are.
 */
@Provider
public class PersonalFieldsFilter implements ContainerResponseFilter {
  @Inject CurrentUser user;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    Object entity = response.getEntity();
    if (entity != null
        && (entity instanceof Record || entity instanceof Collection)
        && MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType())
        && !user.roles().isEmpty()
        && !user.scope().personal()) {
      response.setEntity(json(entity).toString(), response.getEntityAnnotations(), MediaType.APPLICATION_JSON_TYPE);
    }
  }

  private static JsonValue json(@Nullable Object value) {
    if (value == null) {
      return JsonValue.NULL;
    }
    if (value instanceof Record record) {
      return object(record);
    }
    if (value instanceof Collection<?> many) {
      JsonArrayBuilder array = SharedJson.PROVIDER.createArrayBuilder();
      many.forEach(one -> array.add(json(one)));
      return array.build();
    }
    if (value instanceof Map<?, ?> map) {
      JsonObjectBuilder object = SharedJson.PROVIDER.createObjectBuilder();
      map.forEach((name, one) -> object.add(name.toString(), json(one)));
      return object.build();
    }
    if (value instanceof Boolean flag) {
      return flag ? JsonValue.TRUE : JsonValue.FALSE;
    }
    if (value instanceof Number number) {
      return SharedJson.PROVIDER.createValue(new BigDecimal(number.toString()));
    }
    return SharedJson.PROVIDER.createValue(value.toString());
  }

  private static JsonValue object(Record record) {
    JsonObjectBuilder object = SharedJson.PROVIDER.createObjectBuilder();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      if (!component.isAnnotationPresent(Personal.class)) {
        try {
          object.add(component.getName(), json(component.getAccessor().invoke(record)));
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    return object.build();
  }
}
