"""Workbooks of other programs, packed: no library of ours writes them."""

from __future__ import annotations

import zlib
from base64 import b85decode
from io import BytesIO
from zipfile import ZipFile


def unpacked(text: str) -> bytes:
    return zlib.decompress(b85decode(text))


# One sheet “DS” of Excel 97: heads, Lê Văn An with LĐTT, Trần Thị Hoà with CSTĐCS.
XLS = unpacked(
    "c-rk)O=uHQ5dPloruiXlH?<X7VF?AR)?UPmmo`?b?ZK9678MaRwZWE_q=YKyL8~=KLGYw_2^2(-suzDyL{AD;DtZtEF;TqeNm207W}P?LjcM$m0b"
    "5k|3p@K}-uGrE?{D|*i`h^%bE_$bGIT&i-twcW#3tzSJBkjfw=7w7?moIK7ylIeJ{rg>5AIh#^U5)l<DG+oo7!WNz<at5VhnxBL_EBL*v2`;gv_C"
    "xq`(!j)S!{Gs$+SC<tmmpnE8O^R<@jH*-qT7IDpwmU+Wfo7VlS@xvmD%?;URQhAo@WfTwa6pS~apTn{=^!?Dr7v%=7Vm;#MkcRUeK#YVHJrvaS8c"
    "Pk8hb5`o3uxnpgy8zjLEVO$Uv0qd)U;@@*p5SQ&(5uNB1zpiOTqnJ-;i^E?H2n}gcy5Go99eQSj!#HXIH8M-NI;rr4B~VlM)n~x3}F~gjAP_N>>_"
    "d)d!aJ3lL$cwM;#;PS27)?aun|jP4abN!jvo%DO@!q&m`Uq#qU9qGN8!YiEa{8-Z@v^O!NhtNi{FBAjv`0ayi6HO{d4j+_f(+dk6X>huAW~50JuR"
    "X07ZQSU4kFP~#e|@vxLNt=wWG%d_lt4VRl())SNNE&UC4Vdo@s&T(xE#o5ew6<JqOUQgxp=iPUW^oPg>Do=OkPS#Jqj%3hGT{uYX<!=&gqD@@BBy"
    "lg|+=aa*y=B?>+xFyBbUSy;ewNl^p8E{c9})#k_KqlOirrTQO(jjWeTgz(r<4HOLfq$)FW8q>)TA#@QB!TE^rbA~OJQFDn_n0;Z&54trLZrb?Mo~"
    "3^^ith<JKY0{v$`%n5Uvcsl#m<ini=u2*8C47cN}5aN)wmvO(}`CLb~QrOac$wtMaGI`eep-OnWdE%wk^E=gy}Fm})haGcJ1Cn}mhtKkujFR{cn&"
    "i6uzeH1-~5e#r1BNfkII(CWD|Fh(V`kz}umB!CklIJqV{|PPB<3j"
)


# An .xlsx with a password, as Excel keeps it.
LOCKED = unpacked(
    "c-rk(*>d7W6m73#JKIc_iQ`NrD!rsq)K~~G1{W}4H5jvljr}G|0tpLAs3mMUmCwir%qQe8@|OHSs*<<-MC@D%fdShS<e5~K@>Lz0?pF8dd+*T|{Q"
    "T3CUtj&O@f(`57+OG=SF31wY-|oNKkPgn^etRoU0n@_uO93_Wq$yy{4GH47M)yLIe!FLar&1JVfx?N@cCUB%k^~r*Pwj|@Gjsz!25s?1|<MJ0elG"
    "f2=FoB6Tnlzr+{_9XMhdB=YVH`F96R0Upjj~*gtDkq`;*k0;Q1*t%gkG#-5_3QO#ew;~wu<U$1{}{xUagmyjbaFpHJ7Syf=?5r@i%fss@AY(xLAj"
    "D$DRxIeS-ufo{x&fGFe0h11>!3iv89$^>$ufrQ~$h|nD|KoE9z^4JD2w9MkdwY!L=iK^ljqN*gH@z=FtIo{70sL0&SaRO|v+!HLA=Eqha}b9XL}N"
    "C4hURSlAKAHdAOD)Ic`NqqDJ>2%a`SwX7Pv?JEuDPh%+-O90Um7otf8)Z|3~^;`5XMddA@1?=SKdo-h+P`o_7tny1?SL_8|M+<39eDR)0jd)t`aS"
    "ZZhy3_~)J9!EWl$t0nZWun3?4ezUd;FrWo-*hEP?5|;8sXssHxd26K{{s)-5C;y7GRv6oZnBl$PdkfF*IKS_n&qC8#Z`IRpQ3kFsiX%U?Uif^0wo"
    "nlE%D}e(e538L1e`1dGuCVz#%YK)4I^H(4d<}#`wkUd<Ym^g-j%DxH_*=_TvjcMygctpM4#8NsK`;0-t>|LFS80K%IzrGsApb;NCNAO%rTN8^HI{"
    "|G5IpK7J-{IQ`KP=0XxVzN(#EJ?obqF1-{GR&92C53RYVBCaZKQrPUHyp7MFULF#%bIas@+x>$Y6o9V#@ibkmn#%GGg4L4%%yAjK4x(IWO&Xch<0"
    "xSaaDMn`q%t(4oya3<nAW57^3VV9pg_{zh4&M8=peHa`7|aC&q`k|?SWy*tEiSbcP1J>Ml#Hiqq%)cn7*VzZKKxctI6j$34t5+{RLjP<Xdh{x>41"
    "?8U@CW7{<4_dGpdb3C7Co&OGl=97LAew<v7BD7dcty+pvjAIML_1Y?op4ycs2nyY+1$Oy$&kRgr|c!sUaRVt!Xp#4S&=P~y!#b?oUVSSl)oqKDRN"
    "Eu-(vdOAkRJfpi_+S6)q=d4`6Ft+Q}PR~5*X!PI&6I{-D^SGjKb9)qXSQl&ijf8xH4UGw=g#9com2|AcdzFHAc#$no*+i+R1;Zg7Q@HB$Nd8d3U!"
    "{*qw7PfL@+4FVm(QhkJl~Vz<Nl5(7RN?um>4GvO?+d~#U@f5QFliELR<-~igHphWF3^^wTyHjrAhHj*@VpAuCiXsJEpo^Q_Gws`U))`Hv{FOCn03"
    "w?e;{@4|olpC|=6~QBGD3h(jfKmf3E0+Evg@yHhwe)pDt6Ddn}ax9;eiBiR#-BPw0ol7)b=A1wC!AuQL}3ZJW==)JOGa+QWuRysw`HfPXVVz6`MI"
    "}YncxRS{1hs;njo;aw7y-YfRyY(vLIo|h&PAU_AKrS6JX}2f$4jcJS*yy)v&3J~XQa+_Dc~X)myjMA=vb;o_yB&WzbS+0)8WRF?WJ*oxG%{8gV{7"
    "Qa9_()W6V^8weg"
)


def ods(rows: list[tuple[str, ...]]) -> bytes:
    """One sheet “DS” as LibreOffice keeps it."""
    cells = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>' for cell in row
        )
        + "</table:table-row>"
        for row in rows
    )
    spaces = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in _SPACES)
    body = f'<table:table table:name="DS">{cells}</table:table>'
    content = f"<office:spreadsheet>{body}</office:spreadsheet>"
    data = BytesIO()
    with ZipFile(data, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
        archive.writestr(
            "content.xml",
            f"<office:document-content {spaces}><office:body>{content}</office:body></office:document-content>",
        )
    return data.getvalue()


_SPACES = ("office", "table", "text")
