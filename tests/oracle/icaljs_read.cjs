// icaljs_read.cjs MODULE CALENDAR…: reads calendars with ical.js and prints, for every
// event, what a phone would show and when: "UID start end alarm every-year", instants as
// seconds. The same list, made by calendar_list.py, must come out. What comes every year
// comes in each of them, 29 February too.
"use strict";
const fs = require("fs");
const ICAL = require(process.argv[2]);

for (const path of process.argv.slice(3)) {
	const root = new ICAL.Component(ICAL.parse(fs.readFileSync(path, "utf8")));
	for (const component of root.getAllSubcomponents("vevent")) {
		const event = new ICAL.Event(component);
		const alarm = component.getFirstSubcomponent("valarm");
		const trigger = alarm && alarm.getFirstPropertyValue("trigger");
		const at = (time) => (time.isDate ? time.toString() : time.toUnixTime());
		const years = [];
		if (event.isRecurring()) {
			const all = event.iterator();
			for (let i = 0; i < 5; i++)
				years.push(all.next().toString());
			if (parseInt(years[4]) - parseInt(years[0]) !== 4)
				throw new Error(`not every year: ${years}`);
		}
		console.log([event.uid, at(event.startDate), at(event.endDate), event.sequence,
			trigger ? trigger.toSeconds() : "-", years.join(" ") || "-",
			JSON.stringify(event.summary)].join("\t"));
	}
}
