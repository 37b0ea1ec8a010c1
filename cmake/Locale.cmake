# Catalogues data/po/LANG.po → locale/LANG/LC_MESSAGES/krug.mo in the build folder, where
# KRUG_LOCALEDIR points tests and tools/run; installed to the usual place.
find_program(MSGFMT msgfmt REQUIRED)

file(GLOB catalogues CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/data/po/*.po)
set(outputs "")
foreach(po IN LISTS catalogues)
	get_filename_component(lang ${po} NAME_WE)
	set(folder ${PROJECT_BINARY_DIR}/locale/${lang}/LC_MESSAGES)
	file(MAKE_DIRECTORY ${folder})
	add_custom_command(OUTPUT ${folder}/krug.mo
		COMMAND ${MSGFMT} --check -o ${folder}/krug.mo ${po}
		DEPENDS ${po} VERBATIM)
	list(APPEND outputs ${folder}/krug.mo)
	install(FILES ${folder}/krug.mo
		DESTINATION ${CMAKE_INSTALL_LOCALEDIR}/${lang}/LC_MESSAGES)
endforeach()
add_custom_target(krug_locale ALL DEPENDS ${outputs})
