* Writes persons.csv as SPSS files with PSPP, one for each way of compressing, into the working folder.
* The folder also has persons.csv. An answer of 9 is marked as missing.
GET DATA /TYPE=TXT /FILE='persons.csv' /ENCODING='UTF-8' /ARRANGEMENT=DELIMITED /DELIMITERS=',' /QUALIFIER='"'
  /FIRSTCASE=2 /VARIABLES=person_id A20 hours_contract F8.2 children F8.0 begin SDATE10 seen_text A19 remark A600
  answer F8.0 score F8.2 een_kolom_met_een_heel_lange_naam_om_te_bewaren F8.0.
NUMERIC seen_at (YMDHMS20).
COMPUTE seen_at = NUMBER(REPLACE(seen_text, 'T', ' '), YMDHMS20).
VALUE LABELS answer 1 'ja' 2 'nee'.
MISSING VALUES answer (9).
SAVE OUTFILE='pspp-none.sav' /UNCOMPRESSED
  /KEEP=person_id hours_contract children begin seen_at remark answer score
  een_kolom_met_een_heel_lange_naam_om_te_bewaren.
SAVE OUTFILE='pspp-byte.sav' /COMPRESSED
  /KEEP=person_id hours_contract children begin seen_at remark answer score
  een_kolom_met_een_heel_lange_naam_om_te_bewaren.
SAVE OUTFILE='pspp-zsav.sav' /ZCOMPRESSED
  /KEEP=person_id hours_contract children begin seen_at remark answer score
  een_kolom_met_een_heel_lange_naam_om_te_bewaren.
