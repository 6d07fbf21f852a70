alter table response
  add column severity tinyint as (nullif(greatest(
    ifnull(cast(json_value(answers, '$.severity_credit') as signed), -1), ifnull(cast(json_value(answers, '$.severity_demand') as signed), -1),
    ifnull(cast(json_value(answers, '$.severity_managerial') as signed), -1), ifnull(cast(json_value(answers, '$.severity_labour') as signed), -1)), -1)) persistent
    comment '0 to 4, of the heaviest constraint; null: not said',
  add key response_severity (business_id, round_id, severity);
