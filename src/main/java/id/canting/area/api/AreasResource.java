package id.canting.area.api;

import id.canting.area.AreaService;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.Map;

/** Sub-districts and villages with codes and points. */
@Path("areas")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AreasResource {
  private static final Map<String, Comparator<AreaService.SubDistrict>> SUB_DISTRICT_ORDERS = Map.of(
      "code", Comparator.comparing(AreaService.SubDistrict::code), "name", Comparator.comparing(AreaService.SubDistrict::name));
  private static final Map<String, Comparator<AreaService.Village>> VILLAGE_ORDERS = Map.of(
      "code", Comparator.comparing(AreaService.Village::code),
      "name", Comparator.comparing(AreaService.Village::name),
      "subDistrict", Comparator.comparing(AreaService.Village::subDistrict));

  @Inject AreaService areas;

  @GET
  @Path("sub-districts")
  public Page<AreaService.SubDistrict> subDistricts(@QueryParam("page") String page, @QueryParam("size") String size, @QueryParam("sort") String sort) {
    return PageRequest.of(page, size, sort, 20, "code", SUB_DISTRICT_ORDERS.keySet()).of(areas.subDistricts(), SUB_DISTRICT_ORDERS);
  }

  @GET
  @Path("villages")
  public Page<AreaService.Village> villages(
      @QueryParam("subDistrict") String subDistrict, @QueryParam("page") String page, @QueryParam("size") String size, @QueryParam("sort") String sort) {
    return PageRequest.of(page, size, sort, 20, "code", VILLAGE_ORDERS.keySet()).of(areas.villages(subDistrict), VILLAGE_ORDERS);
  }
}
