/**
 * The CSL style of this site's own notes and bibliography: a full record in one line, after Chicago's notes, with British dates
 * and punctuation. Prints `title` as a phrase when `genre` is "described" (a title in square brackets is our description, not the
 * work's own), `medium` as the language mark, `annote` as the remark and `abstract` as the standing; see note.ts.
 */
export const SITE_STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" default-locale="en-US">
  <info><title>Notes of this site</title><id>site-notes</id><updated>2026-11-22T00:00:00+00:00</updated></info>
  <locale xml:lang="en"><style-options punctuation-in-quote="false"/></locale>
  <macro name="title">
    <choose>
      <if variable="genre"><text variable="title"/></if>
      <else-if type="book report" match="any"><text variable="title" font-style="italic"/></else-if>
      <else><text variable="title" quotes="true"/></else>
    </choose>
  </macro>
  <macro name="container">
    <choose>
      <if type="webpage report" match="any"><text variable="container-title"/></if>
      <else-if type="chapter"><group delimiter=" "><text term="in"/><text variable="container-title" font-style="italic"/></group></else-if>
      <else><text variable="container-title" font-style="italic"/></else>
    </choose>
  </macro>
  <macro name="date">
    <choose>
      <if variable="issued">
        <choose><if is-uncertain-date="issued"><text value="about "/></if></choose>
        <date variable="issued" delimiter=" "><date-part name="day"/><date-part name="month"/><date-part name="year"/></date>
      </if>
      <else><text value="no date"/></else>
    </choose>
  </macro>
  <macro name="read">
    <group delimiter=" ">
      <text value="read on"/>
      <date variable="accessed" delimiter=" "><date-part name="day"/><date-part name="month"/><date-part name="year"/></date>
    </group>
  </macro>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography et-al-min="4" et-al-use-first="1">
    <layout suffix=".">
      <group delimiter=". ">
        <group delimiter=" ">
          <group delimiter=", ">
            <names variable="author"><name and="text" delimiter-precedes-last="never"/></names>
            <text macro="title"/>
            <text macro="container"/>
            <group delimiter=" "><text term="volume" form="short"/><text variable="volume"/></group>
            <group delimiter=" "><text term="issue" form="short"/><text variable="issue"/></group>
            <group delimiter=" "><label variable="page" form="short"/><text variable="page"/></group>
            <text variable="publisher"/>
            <text macro="date"/>
            <text macro="read"/>
            <text variable="archive_location"/>
          </group>
          <text variable="medium" prefix="[" suffix="]"/>
        </group>
        <text variable="annote"/>
        <text variable="abstract"/>
      </group>
    </layout>
  </bibliography>
</style>`;
