# krug_embed(TARGET NAME FILE…): links files into TARGET as `const EmbeddedFile NAME[]`
# (include/krug/embed.h), sorted by name and ended by an empty row.
function(krug_embed target name)
	set(out ${CMAKE_CURRENT_BINARY_DIR}/embed/${name}.c)
	add_custom_command(OUTPUT ${out}
		COMMAND ${CMAKE_COMMAND} -DOUT=${out} -DNAME=${name} "-DFILES=${ARGN}"
			-P ${PROJECT_SOURCE_DIR}/cmake/embed_files.cmake
		DEPENDS ${ARGN} ${PROJECT_SOURCE_DIR}/cmake/embed_files.cmake
		VERBATIM)
	target_sources(${target} PRIVATE ${out})
endfunction()
