package id.canting.shared.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/** Lets views read record components ({@code #{row.name}}) and keyed texts ({@code #{m['key']}}), which EL 5 cannot. */
public class PlainELResolver extends ELResolver {
  private static final ClassValue<Map<String, Method>> COMPONENTS = new ClassValue<>() {
    @Override
    protected Map<String, Method> computeValue(Class<?> type) {
      Map<String, Method> accessors = new HashMap<>();
      for (RecordComponent component : type.getRecordComponents()) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        accessors.put(component.getName(), accessor);
      }
      return accessors;
    }
  };

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    if (base instanceof KeyedTexts texts) {
      context.setPropertyResolved(true);
      return texts.get(String.valueOf(property));
    }
    if (base instanceof Record) {
      Method accessor = COMPONENTS.get(base.getClass()).get(String.valueOf(property));
      if (accessor != null) {
        context.setPropertyResolved(true);
        return read(accessor, base);
      }
    }
    return null;
  }

  private static Object read(Method accessor, Object base) {
    try {
      return accessor.invoke(base);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new ELException(e);
    }
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    if (base instanceof Record && COMPONENTS.get(base.getClass()).containsKey(String.valueOf(property))) {
      context.setPropertyResolved(true);
      return COMPONENTS.get(base.getClass()).get(String.valueOf(property)).getReturnType();
    }
    return null;
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    if (base instanceof Record && COMPONENTS.get(base.getClass()).containsKey(String.valueOf(property))) {
      throw new PropertyNotWritableException(String.valueOf(property));
    }
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    if (base instanceof Record && COMPONENTS.get(base.getClass()).containsKey(String.valueOf(property))) {
      context.setPropertyResolved(true);
      return true;
    }
    return false;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return Object.class;
  }
}
