package id.canting.shared.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** JSON as the contract wants it: nulls are written. */
@Provider
public class JsonConfiguration implements ContextResolver<Jsonb> {
  static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig().withNullValues(true).withDeserializers(new WholeNumber.OfInteger(), new WholeNumber.OfLong()));

  @Override
  public Jsonb getContext(Class<?> type) {
    return JSON;
  }
}
